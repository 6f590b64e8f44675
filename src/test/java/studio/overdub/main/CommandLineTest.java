package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.cli.OverdubCommand;
import studio.overdub.cli.Workbench;
import studio.overdub.testing.MidiBytes;
import studio.overdub.testing.Requires;
import studio.overdub.testing.SmallDisk;

class CommandLineTest {
  @TempDir Path folder;
  private Path tune;

  /** What a command did. */
  private record Done(int status, String out, String err) {}

  @BeforeEach
  void writeATune() throws IOException {
    tune = Files.write(folder.resolve("tune.mid"), MidiBytes.tune());
  }

  private static Done overdub(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
    return new Done(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void assertRefused(Done done, String... words) {
    assertThat(done.status()).isEqualTo(1);
    assertThat(done.err().strip().lines()).hasSize(1);
    assertThat(done.err()).startsWith("overdub: ").contains(words);
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.equals(tune)).toList();
    }
  }

  @Test
  void aMidiFileIsRenderedToEveryKindOfSoundFile() throws IOException {
    for (String ending : new String[] {"wav", "flac", "mp3"}) {
      Path out = folder.resolve("tune." + ending);
      Done done = overdub("render", tune, "-o", out, "--bits", "16");
      assertThat(done.status()).as(done.err()).isZero();
      try (AudioReader reader = AudioFiles.open(out)) {
        assertThat(reader.format().sampleRate()).isEqualTo(48_000);
        float[][] block = new float[2][48_000];
        assertThat(reader.read(block, 48_000)).isEqualTo(48_000);
        assertThat(loudest(block)).as(ending).isBetween(.01f, 1f);
      }
    }
  }

  private static float loudest(float[][] block) {
    float most = 0;
    for (float sample : block[0]) {
      most = Math.max(most, Math.abs(sample));
    }
    return most;
  }

  @Test
  void blocksAndThreadsChangeNoByte() throws IOException {
    Path reference = folder.resolve("a.wav");
    overdub("render", tune, "-o", reference, "--bits", "32f", "--block", 4096, "--threads", 1);
    for (int[] way : new int[][] {{1, 1}, {17, 2}, {64, 1}, {441, 2}}) {
      Path other = folder.resolve("b.wav");
      Done done = overdub("render", tune, "-o", other, "--bits", "32f", "--block", way[0], "--threads", way[1]);
      assertThat(done.status()).isZero();
      assertThat(Files.mismatch(reference, other)).as("block %d, threads %d", way[0], way[1]).isEqualTo(-1);
    }
  }

  @Test
  void theFontAndThePlayerAreChosen() throws IOException {
    Path own = folder.resolve("own.wav");
    Path gervill = folder.resolve("gervill.wav");
    overdub("render", tune, "-o", own);
    assertThat(overdub("render", tune, "-o", gervill, "--synth", "gervill").status()).isZero();
    assertThat(Files.mismatch(own, gervill)).isNotEqualTo(-1);
    Path other = folder.resolve("other.wav");
    Path font = Requires.systemFont("TimGM6mb.sf2");
    assertThat(overdub("render", tune, "-o", other, "--soundfont", font).status()).isZero();
    assertThat(Files.mismatch(own, other)).isNotEqualTo(-1);
  }

  @Test
  void fontsAreStackedInTheOrderGiven() throws IOException {
    Path font = Requires.systemFont("TimGM6mb.sf2");
    Path own = folder.resolve("own.wav");
    overdub("render", tune, "-o", own);
    Path first = folder.resolve("first.wav");
    Path behind = folder.resolve("behind.wav");
    overdub("render", tune, "-o", first, "--soundfont", font, "--soundfont", "builtin@100");
    assertThat(Files.mismatch(own, first)).as("the font first").isNotEqualTo(-1);
    assertThat(overdub("render", tune, "-o", behind, "--soundfont", "builtin", "--soundfont", font + "@100").status())
        .isZero();
    assertThat(Files.mismatch(own, behind)).as("the font in another bank").isEqualTo(-1);
  }

  @Test
  void stemsAreWrittenBesideTheMix() throws IOException {
    overdub("render", tune, "-o", folder.resolve("mix.wav"), "--stems");
    assertThat(leftovers())
        .extracting(file -> file.getFileName().toString())
        .contains("mix.wav", "mix - Acoustic Grand Piano.wav");
  }

  @Test
  void aMidiFileComesBackFromASongFolderAsItWas() throws IOException {
    Path song = folder.resolve("tune.overdub");
    assertThat(overdub("import", tune, "-o", song).status()).isZero();
    assertThat(overdub("info", song).out()).contains("kind: song", "tempo: 90.0");
    Path back = folder.resolve("back.mid");
    assertThat(overdub("export", song, "-o", back).status()).isZero();
    assertThat(back).hasBinaryContent(Files.readAllBytes(tune));
  }

  @Test
  void aSongTravelsInOneFile() throws IOException {
    Path song = folder.resolve("tune.overdub");
    overdub("import", tune, "-o", song);
    Path archive = folder.resolve("sent.overdubz");
    assertThat(overdub("export", song, "-o", archive).status()).isZero();
    assertThat(overdub("import", archive, "-o", folder.resolve("received")).status()).isZero();
    assertThat(folder.resolve("received.overdub/song.json")).hasSameTextualContentAs(song.resolve("song.json"));
  }

  @Test
  void aSongInOneFileIsReadWithoutLeavingAFolder() throws IOException {
    Path song = folder.resolve("tune.overdub");
    overdub("import", tune, "-o", song);
    Path sent = Files.createDirectory(folder.resolve("sent"));
    Path archive = sent.resolve("tune.overdubz");
    overdub("export", song, "-o", archive);
    assertThat(overdub("info", archive).status()).isZero();
    assertThat(overdub("check", archive).status()).isZero();
    assertThat(overdub("render", archive, "-o", folder.resolve("a.wav"), "--tail", 0).status()).isZero();
    assertThat(overdub("import", archive, "-o", folder.resolve("again")).status()).isZero();
    try (Stream<Path> files = Files.list(sent)) {
      assertThat(files).containsExactly(archive);
    }
  }

  @Test
  void whatIsReadIsNotWrittenOver() throws IOException {
    assertRefused(overdub("export", tune, "-o", folder.resolve("./tune.mid")), "write over", "tune.mid");
    assertThat(tune).hasBinaryContent(MidiBytes.tune());
  }

  @Test
  void aSongThatIsNotThereIsRefusedOnOneLine() {
    assertRefused(overdub(folder.resolve("nothing.overdub")), "nothing.overdub");
  }

  @Test
  void checkTellsWhatASongMisses() throws IOException {
    Path song = folder.resolve("tune.overdub");
    overdub("import", tune, "-o", song);
    assertThat(overdub("check", song).status()).isZero();
    Path text = song.resolve("song.json");
    String whole = Files.readString(text);
    Files.writeString(text, whole.replaceFirst("\"sampler\"", "\"theremin\""));
    Done strange = overdub("check", song);
    assertThat(strange.status()).isEqualTo(1);
    assertThat(strange.out()).contains("no device \"theremin\"");
    Files.writeString(text, whole.replaceFirst("\"soundVersion\": 1", "\"soundVersion\": 77"));
    assertThat(overdub("check", song).out()).contains("sound version 77");
    Files.writeString(text, whole);
    Files.createDirectories(song.resolve("journal/autosave"));
    Files.writeString(song.resolve("journal/autosave/song.json"), whole.replaceFirst("\"Tune\"", "\"Tune 2\""));
    assertThat(overdub("check", song).out()).contains("never saved");
  }

  @Test
  void loudnessIsWhatTheStandardSays() throws IOException {
    Path file = folder.resolve("sine.wav");
    // EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS for 20 s is at -23 LUFS.
    float[][] sine = new float[2][20 * 48_000];
    for (int i = 0; i < sine[0].length; i++) {
      sine[0][i] = (float) (Math.pow(10, -23 / 20.0) * Math.sin(2 * Math.PI * 1000 * i / 48_000));
      sine[1][i] = sine[0][i];
    }
    try (AudioWriter writer = AudioFiles.create(file, new AudioFormat(48_000, 2, SampleFormat.FLOAT_32), Tags.NONE)) {
      writer.write(sine, sine[0].length);
    }
    assertThat(overdub("loudness", file).out())
        .contains("integrated LUFS: -23.0", "momentary maximum LUFS: -23.0", "short-term maximum LUFS: -23.0")
        .contains("range LU: 0.0", "true peak dBTP: -23.0");
    assertThat(overdub("loudness", file, "--json").out()).contains("\"integrated LUFS\" : -23.0");
    assertRefused(overdub("loudness", tune), "tune.mid");
  }

  @Test
  void anInnerErrorIsOneLineAndItsDetailsAreInAFile() throws IOException {
    Workbench broken = new Workbench(null, null, null, null, null, null, null, null);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertThat(OverdubCommand.execute(broken, to, to, "info", tune.toString())).isEqualTo(1);
    String told = err.toString(StandardCharsets.UTF_8).strip();
    assertThat(told.lines()).hasSize(1);
    assertThat(told).startsWith("overdub: Something went wrong inside Overdub (NullPointerException). Details are in ");
    Path details = Path.of(told.replaceFirst(".*Details are in (.*)\\.$", "$1"));
    assertThat(details).content().contains("NullPointerException", "InfoCommand");
    Files.delete(details);
  }

  @Test
  void infoTellsWhatFilesHold() {
    assertThat(overdub("info", tune, "--json").out()).contains("\"notes\" : 4", "\"kind\" : \"MIDI file\"");
    Path wav = folder.resolve("tune.wav");
    overdub("render", tune, "-o", wav);
    assertThat(overdub("info", wav).out()).contains("sample rate: 48000", "channels: 2", "samples: 24-bit");
    assertThat(overdub("info", Path.of("soundfonts/overdub-gm.sf2")).out()).contains("presets: 234");
  }

  @Test
  void theCatalogListsEveryDeviceWithItsParameters() {
    assertThat(overdub("catalog").out())
        .contains("synth: Synthesizer", "filter1.cutoff", "sampler: Sampler", "Wool Bass", "Neon Stairs");
    assertThat(overdub("catalog", "--json").out()).contains("\"id\" : \"reverb\"", "\"default\"", "\"patches\"");
  }

  @Test
  void aNoteOfADeviceIsAuditioned() throws IOException {
    Path out = folder.resolve("note.wav");
    Done done =
        overdub("audition", "synth", "--preset", "wool bass", "--set", "filter1.cutoff=2k", "--seconds", 1, "-o", out);
    assertThat(done.status()).as(done.err()).isZero();
    try (AudioReader reader = AudioFiles.open(out)) {
      assertThat(reader.frames()).hasValue(48_000);
    }
    Done audition =
        overdub("audition", "patch", "--preset", "circuit echoes", "--key", 38, "--seconds", 1, "-o", out);
    assertThat(audition.status()).isZero();
    try (AudioReader reader = AudioFiles.open(out)) {
      assertThat(reader.frames()).hasValue(48_000);
      float[][] frames = new float[2][48_000];
      assertThat(reader.read(frames, 48_000)).isPositive();
      assertThat(frames[0])
          .as("its recordings are heard")
          .satisfies(sound -> assertThat(peak(sound)).isGreaterThan(.05f));
    }
    assertRefused(overdub("audition", "patch", "--preset", "Neon Stares", "-o", out), "Neon Stares", "overdub catalog");
    assertThat(overdub("audition", "patch", "-o", out).status()).isEqualTo(2);
    assertRefused(overdub("audition", "theremin", "-o", out), "theremin", "synth, fm, sampler");
    assertRefused(overdub("audition", "synth", "--set", "filter.cutof=1", "-o", out), "filter.cutof");
    assertRefused(overdub("audition", "synth", "--set", "osc1.wave=Round", "-o", out), "Round", "Saw");
  }

  private static float peak(float[] sound) {
    float peak = 0;
    for (float x : sound) {
      peak = Math.max(peak, Math.abs(x));
    }
    return peak;
  }

  @Test
  void theStudioIsPaintedWithoutADisplay() throws IOException {
    for (String view : new String[] {"roll", "pattern", "mixer", "device"}) {
      Path png = folder.resolve(view + ".png");
      Done done = overdub("screenshot", tune, "-o", png, "--view", view, "--size", "1280x800", "--scale", 2);
      assertThat(done.status()).as(done.err()).isZero();
      var picture = ImageIO.read(png.toFile());
      assertThat(picture.getWidth()).isEqualTo(2560);
      assertThat(picture.getHeight()).isEqualTo(1600);
    }
  }

  @Test
  void theMachinesLinesAreListed() {
    assertThat(overdub("devices").status()).isZero();
  }

  @Test
  void wrongUseExitsWithTwo() {
    assertThat(overdub("render", tune).status()).isEqualTo(2);
    assertThat(overdub("render", tune, "-o", "x.wav", "--bits", "12").status()).isEqualTo(2);
    assertThat(overdub("render", tune, "-o", "x.wav", "--tail", "soon").status()).isEqualTo(2);
    assertThat(overdub("screenshot", "-o", "x.png", "--view", "nothing").status()).isEqualTo(2);
    assertThat(overdub("--frobnicate").status()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsRefusedByName() throws IOException {
    Path out = folder.resolve("out.wav");
    assertRefused(overdub("render", folder.resolve("nothing.mid"), "-o", out), "nothing.mid");
    Path empty = Files.createFile(folder.resolve("empty.mid"));
    assertRefused(overdub("render", empty, "-o", out), "empty.mid");
    Path text = Files.writeString(folder.resolve("text.mid"), "This is a letter, not a MIDI file.");
    assertRefused(overdub("render", text, "-o", out), "text.mid");
    assertRefused(overdub("info", text.resolveSibling("gone.wav")), "gone.wav");
    Path noSong = Files.createDirectory(folder.resolve("no.overdub"));
    assertRefused(overdub("render", noSong, "-o", out), "no.overdub");
    assertRefused(overdub("render", tune, "-o", out, "--soundfont", text), "text.mid");
    assertRefused(overdub("render", tune, "-o", out, "--soundfont", "nowhere.sf2"), "nowhere.sf2");
    assertThat(out).doesNotExist();
  }

  @Test
  void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
    assertRefused(overdub("render", tune, "-o", folder.resolve("no/out.wav")), "no");
    assertRefused(overdub("render", tune, "-o", folder.resolve("out.xyz")), "out.xyz");
    assertRefused(overdub("import", tune, "-o", folder.resolve("no/song.overdub")), "no");
    assertRefused(overdub("export", tune, "-o", folder.resolve("no/out.mid")), "no");
    assertRefused(overdub("screenshot", tune, "-o", folder.resolve("no/out.png")), "no");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aFullDiskIsToldOfAndLeavesNothing() throws Exception {
    try (SmallDisk small = SmallDisk.mount()) {
      assertRefused(overdub("render", tune, "-o", small.folder().resolve("out.wav"), "--tail", 60), "out.wav");
      Path big = Files.write(folder.resolve("big.mid"), MidiBytes.notes(60_000));
      Files.write(small.folder().resolve("filler"), new byte[1_000_000]);
      assertRefused(overdub("screenshot", tune, "-o", small.folder().resolve("out.png")), "out.png");
      Files.delete(small.folder().resolve("filler"));
      assertRefused(overdub("import", big, "-o", small.folder().resolve("big.overdub")), "big.overdub");
      try (Stream<Path> files = Files.walk(small.folder())) {
        assertThat(files.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  @Test
  void oddMidiFilesArePlayed() throws IOException {
    Path out = folder.resolve("out.wav");
    for (byte[] odd :
        List.of(
            MidiBytes.hangingNote(), MidiBytes.tempo(0), MidiBytes.tempo(0xffffff), MidiBytes.tempo(1),
            MidiBytes.tracks(300), Arrays.copyOf(MidiBytes.tune(), MidiBytes.tune().length - 9))) {
      Path file = Files.write(folder.resolve("odd.mid"), odd);
      Done done = overdub("render", file, "-o", out, "--tail", 1);
      assertThat(done.status()).as(done.err()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"test-all-gm-sounds.mid", "test-all-gm-percussion.mid", "test-multichannel-chords-3.mid"})
  void realMidiFilesDoNotClipAtTheDefaults(String name) throws IOException {
    Path out = folder.resolve("out.wav");
    assertThat(overdub("render", Requires.conformance("midi/" + name), "-o", out, "--bits", "32f").status()).isZero();
    float most = 0;
    try (AudioReader reader = AudioFiles.open(out)) {
      float[][] block = new float[2][1 << 16];
      for (int got = reader.read(block, 1 << 16); got > 0; got = reader.read(block, 1 << 16)) {
        for (int i = 0; i < got; i++) {
          most = Math.max(most, Math.max(Math.abs(block[0][i]), Math.abs(block[1][i])));
        }
      }
    }
    assertThat(most).isBetween(.05f, 1f);
  }

  @Test
  void anHourOfSilenceIsRendered() throws IOException {
    Path file = Files.write(folder.resolve("silence.mid"), MidiBytes.afterSilence(3600));
    Path out = folder.resolve("out.flac");
    assertThat(overdub("render", file, "-o", out, "--rate", 8000, "--tail", 0).status()).isZero();
    try (AudioReader reader = AudioFiles.open(out)) {
      assertThat(reader.frames().orElseThrow()).isBetween(3600L * 8000, 3610L * 8000);
    }
  }
}
