package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.ChildProgram;
import studio.overdub.testing.MidiBytes;
import studio.overdub.testing.Requires;

/**
 * Damaged and hostile files through the whole program, in 512 MB: each is done with or refused on one line, and nothing
 * is left behind. More random cases with {@code -Dhostile.cases=N -Dhostile.seed=S}.
 */
class HostileFilesTest {
  private static final int CASES = Integer.getInteger("hostile.cases", 60);
  private static final long SEED = Long.getLong("hostile.seed", 20_261_123);
  private static final List<String> LITTLE = List.of("--rate", "8000", "--tail", "0", "--dry", "--threads", "1");

  @TempDir Path folder;
  private final List<String> commands = new ArrayList<>();
  private final List<Path> inputs = new ArrayList<>();
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = Files.createDirectory(folder.resolve("out"));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    inputs.add(file);
    return Files.write(file, content);
  }

  private void run(Object... words) {
    commands.add(String.join("\t", Arrays.stream(words).map(String::valueOf).toList()));
  }

  private void render(Path file) {
    List<Object> words = new ArrayList<>(List.of("render", file, "-o", out.resolve("r" + commands.size() + ".wav")));
    words.addAll(LITTLE);
    run(words.toArray());
  }

  /** Lets the program do what was gathered, and looks at how it went. */
  private void assertHarmless() throws Exception {
    Path list = Files.write(folder.resolve("commands.txt"), commands);
    List<String> options =
        List.of(
            "-Xmx512m", "-Doverdub.data=" + folder.resolve("data"), "-Duser.home=" + folder.resolve("home"),
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")));
    List<String> before = listing(in);
    try (ChildProgram program = ChildProgram.start(options, HostileProgram.class, list)) {
      for (String command : commands) {
        assertTold(command, program.readLine());
      }
      assertThat(program.status()).isZero();
    }
    assertThat(listing(in)).as("beside the inputs").isEqualTo(before);
    assertThat(listing(folder.resolve("tmp"))).as("temporary files").allMatch(name -> name.isEmpty());
    assertThat(listing(out)).as("outputs").noneMatch(name -> name.endsWith(".part") || name.endsWith(".tmp"));
  }

  private static void assertTold(String command, String line) {
    assertThat(line).as(command).isNotNull();
    String[] parts = line.split("\t", 3);
    assertThat(parts).as(command + ": " + line).hasSize(3);
    String told = parts[2];
    List<String> failures = Arrays.stream(told.split("\\\\n")).filter(l -> l.startsWith("overdub: ")).toList();
    assertThat(parts[0]).as(command + ": " + told).isIn("0", "1");
    assertThat(told)
        .as(command)
        .doesNotContain("\tat ", "Exception", "Something went wrong inside", "not enough memory");
    // What "check" finds is its result, not a failure of its own.
    int most = Integer.parseInt(parts[0]);
    assertThat(failures.size()).as(command + ": " + told).isBetween(command.startsWith("check") ? 0 : most, most);
  }

  private static List<String> listing(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(path -> folder.relativize(path).toString()).sorted().toList();
    }
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  /** A song with a little of everything, as the program saves it. */
  private byte[] songText() throws IOException {
    Path tune = file("tune.mid", MidiBytes.tune());
    Path song = folder.resolve("made.overdub");
    assertThat(Main.run(System.out, System.err, "import", tune.toString(), "-o", song.toString())).isZero();
    return Files.readAllBytes(song.resolve("song.json"));
  }

  @Test
  void everyConformanceFileIsReadOrRefused() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(Requires.conformance("midi"))) {
      files = all.filter(path -> path.toString().endsWith(".mid")).sorted().toList();
    }
    for (Path original : files) {
      Path file = file(original.getFileName().toString(), Files.readAllBytes(original));
      run("info", file);
      run("export", file, "-o", out.resolve(commands.size() + ".mid"));
      run("import", file, "-o", out.resolve(commands.size() + ".overdub"));
      if (Files.size(file) < 4000) {
        render(file);
      }
    }
    assertHarmless();
  }

  @Test
  void aMidiFileCutAnywhereIsReadOrRefused() throws Exception {
    byte[] tune = MidiBytes.tune();
    for (int length = 0; length < tune.length; length++) {
      Path file = file("cut" + length + ".mid", Arrays.copyOf(tune, length));
      run("info", file);
      run("export", file, "-o", out.resolve(length + ".mid"));
    }
    assertHarmless();
  }

  @Test
  void aSongCutAnywhereIsRefused() throws Exception {
    byte[] text = songText();
    int step = Math.max(1, text.length / 150);
    for (int length = 0; length < text.length - 2; length += step) {
      file("cut" + length + ".overdub/song.json", Arrays.copyOf(text, length));
      run("info", in.resolve("cut" + length + ".overdub"));
    }
    assertHarmless();
  }

  @Test
  void flippedBytesDoNoHarm() throws Exception {
    System.out.println("Hostile files: " + CASES + " cases of each kind, seed " + SEED);
    Random random = new Random(SEED);
    byte[] text = songText();
    byte[] tune = MidiBytes.tune();
    byte[] font = Files.readAllBytes(smallFont());
    for (int i = 0; i < CASES; i++) {
      Path midi = file(i + ".mid", flipped(tune, random));
      run("info", midi);
      run("export", midi, "-o", out.resolve(i + ".mid"));
      file(i + ".overdub/song.json", flipped(text, random));
      run("check", in.resolve(i + ".overdub"));
      run("info", file(i + ".sf2", flipped(font, random)));
    }
    assertHarmless();
  }

  @Test
  void aFontCutAnywhereIsRefusedOrReadAsFarAsItGoes() throws Exception {
    byte[] font = Files.readAllBytes(smallFont());
    Path tune = file("tune.mid", MidiBytes.tune());
    List<Integer> cuts = new ArrayList<>(chunkBoundaries(font));
    for (int at : List.copyOf(cuts)) {
      cuts.add(at + 3);
    }
    for (int at : cuts) {
      Path cut = file("cut" + at + ".sf2", Arrays.copyOf(font, Math.min(at, font.length)));
      run("info", cut);
      run("render", tune, "-o", out.resolve(at + ".wav"), "--soundfont", cut, "--rate", 8000, "--tail", 0, "--dry");
    }
    assertHarmless();
  }

  /** A small font: the conformance material's smallest. */
  private static Path smallFont() throws IOException {
    Predicate<Path> font = path -> path.toString().endsWith(".sf2");
    try (Stream<Path> all = Files.walk(Requires.conformance("soundfont"))) {
      return all.filter(font)
          .min(Comparator.comparingLong(path -> path.toFile().length()))
          .orElseGet(() -> Requires.missing("a font among the conformance material"));
    }
  }

  /** Where chunks of a RIFF file begin, lists within it included. */
  private static List<Integer> chunkBoundaries(byte[] file) {
    List<Integer> starts = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int at = 12;
    while (at + 8 <= file.length) {
      starts.add(at);
      boolean list = new String(file, at, 4, StandardCharsets.US_ASCII).equals("LIST");
      at += list ? 12 : 8 + bytes.getInt(at + 4) + (bytes.getInt(at + 4) & 1);
    }
    return starts;
  }

  @Test
  void hugeLengthsAndCountsAreNotBelieved() throws Exception {
    byte[] tune = MidiBytes.tune();
    for (int size : new int[] {Integer.MAX_VALUE, -1, 0x7fffffff, 1 << 30}) {
      ByteBuffer track = ByteBuffer.wrap(tune.clone()).putInt(18, size);
      render(file("track" + commands.size() + ".mid", track.array()));
      ByteBuffer header = ByteBuffer.wrap(tune.clone()).putInt(4, size);
      run("info", file("header" + commands.size() + ".mid", header.array()));
    }
    byte[] many = tune.clone();
    many[10] = (byte) 0xff;
    many[11] = (byte) 0xff;
    render(file("many.mid", many));
    render(file("tracks.mid", MidiBytes.tracks(300)));
    byte[] font = Files.readAllBytes(smallFont());
    for (int at : chunkBoundaries(font)) {
      for (int size : new int[] {-1, Integer.MAX_VALUE, 0}) {
        ByteBuffer bytes = ByteBuffer.wrap(font.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(at + 4, size);
        run("info", file("font" + at + "-" + size + ".sf2", bytes.array()));
      }
    }
    ByteBuffer wav = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
    wav.putInt(16).putShort((short) 1).putShort((short) 2).putInt(48_000).putInt(192_000).putShort((short) 4);
    wav.putShort((short) 16).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(-2);
    Path sound = file("huge.wav", wav.array());
    run("info", sound);
    run("loudness", sound);
    run("loudness", file("empty.wav", new byte[0]));
    assertHarmless();
  }

  @Test
  void songsThatDoNotFitTogetherAreRefused() throws Exception {
    String text = new String(songText(), StandardCharsets.UTF_8);
    String[][] changes = {
      {"\"version\": 1", "\"version\": 99"},
      {"\"version\": 1", "\"version\": 1e99"},
      {"\"id\": 1,", "\"id\": -1,"},
      {"\"id\": 1,", "\"id\": 9223372036854775807,"},
      {"\"type\": \"sampler\"", "\"type\": \"theremin\""},
      {"\"name\": ", "\"name\": 7, \"name\": "},
      {"\"nextId\": ", "\"nextId\": 1, \"other\": "},
      {"\"tempo\"", "\"rubato\""},
      {"967680", "99999999999999999999"},
      {"[", "[".repeat(100_000)},
    };
    for (int i = 0; i < changes.length; i++) {
      String changed = text.replaceFirst(Pattern.quote(changes[i][0]), changes[i][1]);
      file("bad" + i + ".overdub/song.json", changed.getBytes(StandardCharsets.UTF_8));
      run("check", in.resolve("bad" + i + ".overdub"));
      render(in.resolve("bad" + i + ".overdub"));
    }
    assertHarmless();
  }

  @Test
  void namesAndPlacesDoNotMatter() throws Exception {
    Path odd = file("Übung – 夜のバス/mit Leer zeichen.mid", MidiBytes.tune());
    run("import", odd, "-o", out.resolve("Grüße 夜.overdub"));
    run("info", out.resolve("Grüße 夜.overdub"));
    run("export", out.resolve("Grüße 夜.overdub"), "-o", out.resolve("Grüße 夜.overdubz"));
    run("info", out.resolve("Grüße 夜.overdubz"));
    render(out.resolve("Grüße 夜.overdubz"));
    Path folderAsFile = Files.createDirectories(in.resolve("folder.mid"));
    run("info", folderAsFile);
    render(folderAsFile);
    run("info", Files.createDirectories(in.resolve("folder.sf2")));
    run("info", Files.createDirectories(in.resolve("folder.wav")));
    run("loudness", in.resolve("folder.wav"));
    run("info", Files.createDirectories(in.resolve("folder.overdubz")));
    Path tune = file("tune.mid", MidiBytes.tune());
    run("render", tune, "-o", Files.createDirectories(out.resolve("folder.wav")));
    run("render", tune, "-o", out.resolve("noending"));
    run("render", tune, "-o", out);
    run("export", tune, "-o", out.resolve("noending"));
    run("export", tune, "-o", Files.createDirectories(out.resolve("folder.mid")));
    run("export", tune, "-o", tune);
    run("import", tune, "-o", in.resolve("tune.mid/inside"));
    run("audition", "synth", "-o", out.resolve("folder.wav"));
    run("screenshot", "-o", out.resolve("folder.wav"));
    assertHarmless();
  }
}
