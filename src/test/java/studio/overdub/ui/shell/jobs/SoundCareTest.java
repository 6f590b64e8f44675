package studio.overdub.ui.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.ui.shell.DemoStudio;
import studio.overdub.ui.view.browser.Sound;

class SoundCareTest {
  private final DemoStudio studio = DemoStudio.playing();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final SoundCare care =
      new SoundCare(
          studio.context.jobs().ownSounds(), dialogs, new JobRunner(dialogs, Runnable::run, Runnable::run));

  private Sound sound(String name) {
    return studio.context.sounds().sounds().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void deletingAsksNothingAndOffersToTakeItBack() {
    care.delete(sound("Low Tide"));
    assertThat(studio.done).containsExactly("delete Low Tide");
    assertThat(dialogs.said).last().isEqualTo("offered Undo: Deleted \u201cLow Tide\u201d");
    assertThat(care.deleted()).contains("Low Tide");
    dialogs.offer.run();
    assertThat(studio.done).last().isEqualTo("restore");
  }

  @Test
  void whatIsNotOnesOwnSaysWhyItStays() {
    care.delete(sound("Halogen"));
    care.change(sound("Halogen"), name -> {});
    assertThat(studio.done).isEmpty();
    assertThat(dialogs.said).containsExactly("told Halogen stays as it is.", "told Halogen stays as it is.");
  }

  @Test
  void changingAsksFirstAndTellsTheNewName() {
    List<String> names = new ArrayList<>();
    care.change(sound("Low Tide"), names::add);
    assertThat(studio.done).as("the person left the form").isEmpty();
    dialogs.file = Optional.of(Path.of("yes"));
    care.change(sound("Low Tide"), names::add);
    assertThat(studio.done).containsExactly("change Low Tide");
    assertThat(names).containsExactly("Low Tide");
  }
}
