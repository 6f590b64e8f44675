package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.Progress;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.SampleLayer;
import studio.overdub.edit.TrackEdits;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sample.SampleType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Sounds that instruments play belong to the song as those of clips do. */
class SongSoundsTest {
  private static final int RATE = 44_100;
  private static final SampleStore STORE = new SampleStore();
  private static final SampleType SAMPLE = new SampleType(STORE);
  private static final DrumRackType RACK = new DrumRackType(STORE);
  private static final SongFiles FILES = new SongFiles(new Catalog(List.of(SAMPLE, RACK)));

  @TempDir Path folder;
  private Path song;

  @BeforeEach
  void aFolderForTheSong() throws Exception {
    song = Files.createDirectories(folder.resolve("Song.overdub"));
  }

  /** A tone of A3, a little sharp. */
  private Path tone(String name) throws Exception {
    Path file = folder.resolve(name);
    float[][] audio = new float[1][RATE];
    for (int i = 0; i < RATE; i++) {
      audio[0][i] = (float) (.4 * Math.sin(2 * Math.PI * 221 * i / RATE) + .2 * Math.sin(4 * Math.PI * 221 * i / RATE));
    }
    try (AudioWriter writer = AudioFiles.create(file, new AudioFormat(RATE, 1, SampleFormat.PCM_16), Tags.NONE)) {
      writer.write(audio, RATE);
    }
    return file;
  }

  private Song withInstrument() throws Exception {
    SoundImport.Brought sound = SoundImport.bring(tone("Flute.flac"), song, Progress.NONE).orElseThrow();
    SampleInstrument made =
        SampleInstrument.of(new AudioLibrary(() -> Optional.of(song)), sound);
    return made.onto(Optional.empty(), SAMPLE).apply(Song.EMPTY);
  }

  @Test
  void aFileBecomesAnInstrumentWithItsRootKeyDetected() throws Exception {
    Track track = withInstrument().tracks().getFirst();
    Device device = track.instrument().orElseThrow();
    assertThat(track.name()).isEqualTo("Flute");
    assertThat(device.type()).isEqualTo("sample");
    assertThat(device.texts()).containsEntry("sample", "audio/Flute.wav");
    assertThat(device.params().get("root")).isEqualTo(57);
    assertThat(device.params().get("fine")).isBetween(-8.0, -7.7);
  }

  @Test
  void whatTheFileStatesForSamplersCounts() throws Exception {
    Path file = folder.resolve("Hiss.wav");
    Random random = new Random(1);
    float[][] noise = new float[1][20_000];
    for (int i = 0; i < noise[0].length; i++) {
      noise[0][i] = random.nextFloat() - .5f;
    }
    try (AudioWriter writer = AudioFiles.create(file, new AudioFormat(RATE, 1, SampleFormat.PCM_16), Tags.NONE)) {
      writer.write(noise, noise[0].length);
    }
    Files.write(file, smpl(50, 5_000, 14_999), StandardOpenOption.APPEND);
    SoundImport.Brought sound = SoundImport.bring(file, song, Progress.NONE).orElseThrow();
    SampleInstrument made = SampleInstrument.of(new AudioLibrary(() -> Optional.of(song)), sound);
    assertThat(made.root().evidence()).isEqualTo(SoundAnalysis.Evidence.STATED);
    assertThat(made.preset().params())
        .containsEntry("root", 50.0)
        .containsEntry("loop.mode", 1.0)
        .containsEntry("loop.start", .25)
        .containsEntry("loop.end", .75);
  }

  private static byte[] smpl(int key, int start, int end) {
    ByteBuffer chunk = ByteBuffer.allocate(68).order(ByteOrder.LITTLE_ENDIAN);
    chunk.put("smpl".getBytes(StandardCharsets.US_ASCII)).putInt(60);
    chunk.putInt(8 + 12, key).putInt(8 + 28, 1).putInt(8 + 36 + 8, start).putInt(8 + 36 + 12, end);
    return chunk.array();
  }

  @Test
  void anInstrumentTrackTakesTheSoundInPlaceOfItsOwn() throws Exception {
    Song before = TrackEdits.add("Lead", Track.Kind.INSTRUMENT, Optional.of(RACK)).apply(Song.EMPTY);
    TrackId track = before.tracks().getFirst().id();
    SampleInstrument made =
        new SampleInstrument(
            "Flute", SampleLayer.of("audio/Flute.wav"),
            new SoundAnalysis.Root(57, 0, 1, SoundAnalysis.Evidence.HEARD), Map.of());
    Song after = made.onto(Optional.of(track), SAMPLE).apply(before);
    assertThat(after.tracks()).hasSize(1);
    assertThat(after.tracks().getFirst().instrument().orElseThrow().type()).isEqualTo("sample");
  }

  @Test
  void savingElsewhereTakesTheSoundsOfInstrumentsAlong() throws Exception {
    Song made = withInstrument();
    Path saved = FILES.save(made, Optional.of(song), folder.resolve("Copy"));
    assertThat(saved.resolve("audio/Flute.wav")).exists();
    assertThat(new SongCheck(new Catalog(List.of(SAMPLE))).findings(FILES.open(saved))).isEmpty();
    Files.delete(saved.resolve("audio/Flute.wav"));
    assertThat(new SongCheck(new Catalog(List.of(SAMPLE))).findings(FILES.open(saved)))
        .singleElement()
        .satisfies(notice -> assertThat(notice.where()).isEqualTo("audio/Flute.wav"));
  }

  @Test
  void theSingleFileFormHoldsTheSoundsOfInstruments() throws Exception {
    Path saved = FILES.save(withInstrument(), Optional.of(song), folder.resolve("Sent"));
    Path archive = folder.resolve("Sent.overdubz");
    FILES.export(FILES.open(saved), archive);
    Path there = Files.createDirectories(folder.resolve("there")).resolve("Sent.overdubz");
    Files.copy(archive, there);
    SongFiles.Opened opened = FILES.open(there);
    assertThat(opened.folder().orElseThrow().resolve("audio/Flute.wav")).exists();
  }

  @Test
  void aNameSaysTheKeyWhereNothingIsHeard() {
    assertThat(SoundAnalysis.keyInName("Piano_C#3.wav")).hasValue(49);
    assertThat(SoundAnalysis.keyInName("Bb4 Horn")).hasValue(70);
    assertThat(SoundAnalysis.keyInName("Cello A-1")).hasValue(9);
    assertThat(SoundAnalysis.keyInName("Kick 808")).isEmpty();
    assertThat(SoundAnalysis.keyInName("Beat120")).isEmpty();
  }
}
