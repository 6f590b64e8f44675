package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.edit.History;
import studio.overdub.edit.TrackEdits;
import studio.overdub.format.folder.Autosave;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

class TriedSoundsTest {
  private static final Catalog CATALOG = new Catalog(List.of(new DrumRackType(new SampleStore())));
  private static final TrackId TRACK = new TrackId(1);

  @TempDir Path folder;
  private final TriedSounds tried = new TriedSounds(CATALOG, any -> {});
  private History history = History.of(Song.EMPTY);

  @BeforeEach
  void aTrack() throws IOException {
    Files.createDirectories(folder.resolve("audio"));
    history = history.apply(TrackEdits.add("Drums", Track.Kind.INSTRUMENT, Optional.empty()));
    Files.writeString(folder.resolve("audio/Take 1.wav"), "what a person recorded");
  }

  private void bring(String name) throws IOException {
    tried.begin();
    Files.writeString(folder.resolve("audio").resolve(name), name);
    tried.copied(folder, "audio/" + name);
    tried.end();
  }

  private static Edit play(String name) {
    Device rack = Device.of(new DeviceId(9), "drumrack", 1).withText("pad38.samples", "audio/" + name);
    return new Edit("Play", song -> song.mapTrack(TRACK, track -> track.withInstrument(Optional.of(rack))));
  }

  private Optional<TriedSounds.Moment> now() {
    return Optional.of(tried.moment(folder, history));
  }

  private List<String> audio() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("audio"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasSteppedPastGoesAndWhatIsPlayedOrCanBeUndoneStays() throws Exception {
    bring("Undone.wav");
    bring("Past.wav");
    bring("Kept.wav");
    history = history.apply(play("Undone.wav")).apply(play("Past.wav")).extend(play("Kept.wav"));
    tried.tidy(now());
    assertThat(audio()).containsExactly("Kept.wav", "Take 1.wav", "Undone.wav");
    history = history.undo();
    tried.tidy(now());
    assertThat(audio()).as("redo may need it").contains("Kept.wav");
  }

  @Test
  void whatTheSavedSongOrWhatWasKeptOfItPlaysStays() throws Exception {
    bring("Saved.wav");
    bring("Autosaved.wav");
    bring("Past.wav");
    SongFolder.save(history.apply(play("Saved.wav")).present(), folder);
    Autosave.write(history.apply(play("Autosaved.wav")).present(), folder);
    tried.tidy(now());
    assertThat(audio()).containsExactly("Autosaved.wav", "Saved.wav", "Take 1.wav");
    tried.tidy(Optional.empty());
    assertThat(audio()).as("after the song is closed").containsExactly("Autosaved.wav", "Saved.wav", "Take 1.wav");
    Autosave.remove(folder);
    tried.tidy(Optional.empty());
    assertThat(audio()).containsExactly("Saved.wav", "Take 1.wav");
  }

  @Test
  void whereTheSavedSongCannotBeReadAllStays() throws Exception {
    bring("Past.wav");
    SongFolder.save(history.present(), folder);
    Files.writeString(folder.resolve("song.json"), "{");
    tried.tidy(now());
    assertThat(audio()).contains("Past.wav");
  }

  @Test
  void whileASoundIsOnItsWayNothingGoes() throws Exception {
    bring("Past.wav");
    Optional<TriedSounds.Moment> before = now();
    tried.begin();
    tried.tidy(before);
    tried.tidy(now());
    assertThat(audio()).contains("Past.wav");
    tried.end();
    tried.tidy(before);
    assertThat(audio()).as("the song may play it since").contains("Past.wav");
    tried.tidy(now());
    assertThat(audio()).containsExactly("Take 1.wav");
  }

  /** What the next process knows of. */
  private TriedSounds next() {
    return new TriedSounds(CATALOG, any -> {});
  }

  @Test
  void whatAKilledProcessLeftGoesWhenItsSongIsOpenedAgain() throws Exception {
    bring("Past.wav");
    bring("Autosaved.wav");
    bring("Edited.wav");
    Autosave.write(history.apply(play("Autosaved.wav")).present(), folder);
    Files.writeString(folder.resolve("audio/Edited.wav"), "by another program");
    TriedSounds next = next();
    next.tidy(now());
    assertThat(audio()).as("nothing is taken over where the song is not held").contains("Past.wav");
    next.recall(folder);
    next.tidy(Optional.of(next.moment(folder, history)));
    assertThat(audio()).containsExactly("Autosaved.wav", "Edited.wav", "Take 1.wav");
    assertThat(TriedNotes.exist(folder)).isFalse();
  }

  @Test
  void aCopyThatASongWasClosedWithIsACopyNoMore() throws Exception {
    bring("Saved.wav");
    SongFolder.save(history.apply(play("Saved.wav")).present(), folder);
    tried.tidy(Optional.empty());
    assertThat(TriedNotes.exist(folder)).isFalse();
    SongFolder.save(history.present(), folder);
    TriedSounds next = next();
    next.recall(folder);
    next.tidy(Optional.empty());
    assertThat(audio()).as("a backup of the song may play it").contains("Saved.wav");
  }

  @Test
  void notesThatAreDamagedOrLeadElsewhereTakeNothingAway() throws Exception {
    Path outside = folder.resolveSibling(folder.getFileName() + " outside.wav");
    Files.writeString(outside, "another song's");
    bring("Past.wav");
    Path notes = SongFolder.journal(folder).resolve("tried-sounds.txt");
    TriedNotes.Stamp stamp = TriedNotes.Stamp.of(outside);
    Files.writeString(
        notes,
        "5 5\nx y audio/Take 1.wav\n" + stamp.size() + " " + stamp.modified() + " audio/../../"
            + outside.getFileName() + "\n99999999999999999999 1 audio/Take 1.wav\n");
    TriedSounds next = next();
    next.recall(folder);
    next.tidy(Optional.empty());
    assertThat(outside).exists();
    assertThat(audio()).containsExactly("Past.wav", "Take 1.wav");
    Files.delete(outside);
  }

  /** A folder of an unsaved song, as a process leaves it that is killed after it tried a sound. */
  private Path left(String name) throws IOException {
    Path left = folder.resolve("unsaved").resolve(name);
    Files.createDirectories(left.resolve("audio"));
    Files.writeString(left.resolve("audio/Tried.wav"), name);
    next().copied(left, "audio/Tried.wav");
    return left;
  }

  @Test
  void copiesInUnsavedSongsOfKilledProcessesGoAtTheNextStart() throws Exception {
    Path gone = left("Gone.overdub");
    Path recorded = left("Recorded.overdub");
    Files.writeString(recorded.resolve("audio/Take 1.wav"), "what a person recorded");
    Path offered = left("Offered.overdub");
    Autosave.write(Song.EMPTY.withName("Offered"), offered);
    Path inUse = left("In use.overdub");
    Path own = left("Own.overdub");
    try (UnsavedFolder held = new UnsavedFolder(inUse)) {
      held.claim();
      next().tidyUnsaved(folder.resolve("unsaved"), own);
      assertThat(inUse.resolve("audio/Tried.wav")).as("another process's").exists();
    }
    assertThat(own.resolve("audio/Tried.wav")).exists();
    assertThat(offered.resolve("audio/Tried.wav")).as("it is offered to be recovered").exists();
    assertThat(gone).doesNotExist();
    assertThat(recorded.resolve("audio/Take 1.wav")).exists();
    assertThat(recorded.resolve("audio/Tried.wav")).doesNotExist();
  }

  @Test
  void aFolderIsHeldBeforeAnythingIsNotedInIt() throws Exception {
    TriedSounds refused =
        new TriedSounds(
            CATALOG, any -> { throw new StudioException("Another Overdub keeps its song here", "", ""); });
    Files.writeString(folder.resolve("audio/Tried.wav"), "");
    refused.copied(folder, "audio/Tried.wav");
    assertThat(TriedNotes.exist(folder)).isFalse();
    refused.tidy(Optional.empty());
    assertThat(audio()).as("this process still knows").containsExactly("Take 1.wav");
  }
}
