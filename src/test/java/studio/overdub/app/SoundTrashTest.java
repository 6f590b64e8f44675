package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundTrashTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @TempDir Path folder;

  private SoundTrash trash(LocalDate day) {
    return new SoundTrash(
        folder.resolve("trash"), Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private SoundTrash.Deleted delete(String name, LocalDate day) throws IOException {
    Path kit = Files.createDirectories(folder.resolve(name));
    Files.writeString(kit.resolve("Snare.wav"), name);
    return trash(day).delete(name, List.of(kit));
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("trash"))) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasDeletedMoreThanThirtyDaysAgoGoesForGood() throws Exception {
    delete("Old", TODAY.minusDays(31));
    SoundTrash.Deleted last = delete("Last", TODAY.minusDays(30));
    delete("New", TODAY);
    delete("From a clock that was wrong", TODAY.plusDays(4000));
    trash(TODAY).removeOld();
    assertThat(kept())
        .containsExactly(
            "Deleted 2026-03-01 Last", "Deleted 2026-03-31 New", "Deleted 2037-03-13 From a clock that was wrong");
    trash(TODAY).restore(last);
    assertThat(folder.resolve("Last/Snare.wav")).hasContent("Last");
  }

  @Test
  void nothingElseInTheTrashGoes() throws Exception {
    Path others = Files.createDirectories(folder.resolve("trash"));
    for (String name : List.of("Tin Kit", "Deleted 2020-02-30 No such day", "2020-01-01 Jam", "Deleted 2020-01-01")) {
      Files.createDirectories(others.resolve(name));
    }
    Files.writeString(others.resolve("Deleted 2020-01-01 A file"), "");
    Path linked = Files.createDirectories(folder.resolve("linked"));
    Files.writeString(linked.resolve("Song.wav"), "");
    Files.createSymbolicLink(others.resolve("Deleted 2020-01-01 A link"), linked);
    List<String> before = kept();
    trash(TODAY).removeOld();
    assertThat(kept()).isEqualTo(before);
    assertThat(linked.resolve("Song.wav")).exists();
  }

  @Test
  void linksWithinWhatGoesAreNotFollowed() throws Exception {
    SoundTrash.Deleted old = delete("Old", TODAY.minusDays(99));
    Path linked = Files.createDirectories(folder.resolve("linked"));
    Files.writeString(linked.resolve("Song.wav"), "");
    Files.createSymbolicLink(old.folder().resolve("Samples"), linked);
    trash(TODAY).removeOld();
    assertThat(kept()).isEmpty();
    assertThat(linked.resolve("Song.wav")).exists();
  }

  @Test
  void twoSoundsOfOneNameAndDayLieApart() throws Exception {
    delete("Kit", TODAY);
    delete("Kit", TODAY);
    assertThat(kept()).containsExactly("Deleted 2026-03-31 Kit", "Deleted 2026-03-31 Kit 2");
  }

  @Test
  void aTrashThatIsNotThereIsEmpty() throws Exception {
    trash(TODAY).removeOld();
    assertThat(folder.resolve("trash")).doesNotExist();
  }
}
