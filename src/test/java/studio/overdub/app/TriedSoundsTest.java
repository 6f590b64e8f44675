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
  private final TriedSounds tried = new TriedSounds(CATALOG);
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
}
