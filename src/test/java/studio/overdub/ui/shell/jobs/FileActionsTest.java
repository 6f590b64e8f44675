package studio.overdub.ui.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.edit.SongEdits;
import studio.overdub.ui.shell.DemoStudio;

class FileActionsTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final FileActions files =
      new FileActions(
          studio.session, () -> studio.session.song().name(), studio.context.jobs(), dialogs,
          new JobRunner(dialogs, Runnable::run, Runnable::run));

  private void change() {
    studio.session.apply(SongEdits.rename("Paper: Lanterns"));
  }

  @Test
  void aSongWithoutChangesGivesWayAtOnce() {
    files.newSong();
    assertThat(studio.session.song().name()).isEqualTo("Untitled");
    assertThat(dialogs.said).isEmpty();
  }

  @Test
  void changesAreNotLostWithoutAnAnswer() {
    change();
    files.newSong();
    assertThat(dialogs.said).contains("unsaved Paper: Lanterns");
    assertThat(studio.session.song().name()).isEqualTo("Paper: Lanterns");
  }

  @Test
  void savingFirstAsksWhereAndThenGoesOn() {
    change();
    dialogs.unsaved = Dialogs.Unsaved.SAVE;
    dialogs.file = Optional.of(Path.of("Paper Lanterns.overdub"));
    files.newSong();
    assertThat(dialogs.said).contains("save as Paper  Lanterns.overdub");
    assertThat(studio.done).contains("save Paper Lanterns.overdub");
    assertThat(studio.session.song().name()).isEqualTo("Untitled");
  }

  @Test
  void givingUpWhereToSaveGivesUpAll() {
    change();
    dialogs.unsaved = Dialogs.Unsaved.SAVE;
    files.newSong();
    assertThat(studio.session.song().name()).isEqualTo("Paper: Lanterns");
  }

  @Test
  void aSongThatHasAFolderIsSavedThereWithoutAQuestion() {
    studio.session.saved(studio.session.song(), Path.of("Night.overdub"));
    change();
    files.save();
    assertThat(studio.done).contains("save Night.overdub");
  }

  @Test
  void importingOffersVoicesToo() {
    dialogs.file = Optional.of(Path.of("bank.syx"));
    files.importFile();
    dialogs.file = Optional.of(Path.of("tune.mid"));
    files.importFile();
    assertThat(studio.done).contains("voices bank.syx", "import tune.mid");
  }

  @Test
  void filesAreUsedByWhatTheyAre() {
    files.use(Path.of("take.WAV"));
    files.use(Path.of("tune.mid"));
    files.use(Path.of("Other.overdub"));
    assertThat(studio.done).contains("import take.WAV", "open tune.mid", "open Other.overdub");
    files.use(Path.of("ROM1A.SYX"));
    assertThat(studio.done).contains("voices ROM1A.SYX");
    files.use(Path.of("letter.pdf"));
    assertThat(dialogs.said.getLast()).startsWith("failed Overdub does not know this kind of file");
  }
}
