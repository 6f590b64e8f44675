package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.edit.Edit;
import studio.overdub.format.folder.Autosave;
import studio.overdub.song.Song;
import studio.overdub.testing.FakePlayback;

/** Autosaving by a clock that the test turns. */
class AutosaverTest {
  @TempDir Path temp;
  private Path folder;
  private final Session session = new Session(Song.EMPTY, Studio.DEVICES, new FakePlayback());
  private final List<StudioException> problems = new ArrayList<>();
  private final AtomicReference<Optional<Instant>> kept = new AtomicReference<>(Optional.empty());
  private final List<Task> tasks = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private Autosaver autosaver;

  private record Task(Instant at, Runnable work) {}

  @BeforeEach
  void start() {
    folder = temp.resolve("song.overdub");
    autosaver =
        new Autosaver(
            session, () -> folder, any -> {}, (work, delay) -> tasks.add(new Task(now.plus(delay), work)), () -> now,
            problems::add, kept::set);
    autosaver.start();
  }

  private void pass(double seconds) {
    Instant until = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
    while (true) {
      Optional<Task> next =
          tasks.stream().filter(t -> !t.at().isAfter(until)).min(Comparator.comparing(Task::at));
      if (next.isEmpty()) {
        now = until;
        return;
      }
      tasks.remove(next.get());
      now = next.get().at().isAfter(now) ? next.get().at() : now;
      next.get().work().run();
    }
  }

  private void name(String name) {
    session.apply(new Edit("Rename", song -> song.withName(name)));
  }

  private Optional<String> kept() throws StudioException {
    return Autosave.find(folder).map(found -> found.loaded().song().name());
  }

  @Test
  void whatIsNotSavedIsKeptOnceEditsPause() throws Exception {
    name("One");
    pass(2.9);
    assertThat(kept()).isEmpty();
    pass(.1);
    assertThat(kept()).contains("One");
    assertThat(kept.get()).contains(Instant.EPOCH.plusSeconds(3));
  }

  @Test
  void editsWithoutAPauseAreKeptTooButNotMoreOftenThanEveryTenSeconds() throws Exception {
    List<String> all = new ArrayList<>();
    for (int second = 0; second < 45; second++) {
      name("At " + second);
      pass(1);
      kept().filter(name -> !all.contains(name)).ifPresent(all::add);
    }
    assertThat(all).hasSize(4);
  }

  @Test
  void aSongThatIsNotModifiedIsNotKept() throws Exception {
    session.open(Song.EMPTY.withName("Opened"), Optional.empty());
    pass(60);
    name("Other");
    session.undo();
    pass(60);
    assertThat(kept()).isEmpty();
    assertThat(folder).doesNotExist();
  }

  @Test
  void savingTakesAwayWhatWasKept() throws Exception {
    name("One");
    pass(5);
    session.saved(session.song(), folder);
    pass(0);
    assertThat(Autosave.exists(folder)).isFalse();
    assertThat(kept.get()).isEmpty();
  }

  @Test
  void whatIsKeptAfterASaveIsNotTakenAwayWithWhatWasKeptBefore() throws Exception {
    name("One");
    pass(5);
    session.saved(session.song(), folder);
    name("Two");
    autosaver.writeNow();
    pass(0);
    assertThat(kept()).contains("Two");
  }

  @Test
  void anEditThatWasKeptWhileAnOlderSongWasBeingSavedIsKeptAgain() throws Exception {
    name("One");
    Song saving = session.song();
    name("Two");
    autosaver.writeNow();
    session.saved(saving, folder);
    pass(0);
    assertThat(kept()).isEmpty();
    pass(20);
    assertThat(kept()).contains("Two");
  }

  @Test
  void editsMadeDuringASaveAreKeptAgain() throws Exception {
    name("One");
    pass(5);
    Song saving = session.song();
    name("Two");
    session.saved(saving, folder);
    name("Three");
    pass(10);
    assertThat(kept()).contains("Three");
  }

  @Test
  void anotherSongThatIsOpenedTakesAwayWhatWasKeptOfTheOneBefore() throws Exception {
    name("One");
    pass(5);
    Path before = folder;
    folder = temp.resolve("other.overdub");
    session.open(Song.EMPTY.withName("Other"), Optional.of(folder));
    pass(0);
    assertThat(Autosave.exists(before)).isFalse();
    name("Changed");
    pass(20);
    assertThat(kept()).contains("Changed");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldOfOnceAndTriedAgain() throws Exception {
    Files.createFile(folder);
    name("One");
    pass(5);
    name("Two");
    pass(20);
    assertThat(problems).hasSize(1);
    Files.delete(folder);
    name("Three");
    pass(20);
    assertThat(kept()).contains("Three");
  }

  @Test
  void aDamagedAutosaveIsToldOfAndLeft() throws Exception {
    Studio.FILES.save(Song.EMPTY.withName("Saved"), Optional.empty(), folder);
    name("One");
    pass(5);
    Path text = folder.resolve("journal/autosave/song.json");
    Files.writeString(text, "{");
    Files.setLastModifiedTime(text, FileTime.from(Instant.now().plusSeconds(9)));
    SongFiles.Opened opened = SongRecovery.open(Studio.FILES, folder);
    assertThat(opened.song().name()).isEqualTo("Saved");
    assertThat(opened.recovered()).isEmpty();
    assertThat(opened.notices()).hasSize(1);
    assertThat(text).hasContent("{");
  }
}
