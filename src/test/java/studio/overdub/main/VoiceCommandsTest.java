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
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.midi.dx7.VoiceMessage;

/** DX7 voices on the command line: told, made into presets, and written. */
class VoiceCommandsTest {
  @TempDir Path folder;
  private Path bank;
  private byte[] bytes;

  private record Done(int status, String out, String err) {}

  @BeforeEach
  void writeABank() throws IOException {
    // Not in order of names, and two alike.
    List<Voice> voices =
        IntStream.range(0, 32)
            .mapToObj(i -> Voice.of(i < 2 ? "TWIN" : "VOICE " + (99 - i), Map.of("algorithm", i + 1.0)))
            .toList();
    bytes = VoiceMessage.ofBank(voices, voices.getFirst());
    bank = Files.write(folder.resolve("bank.syx"), bytes);
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

  private static void assertRefused(Done done, String... words) {
    assertThat(done.status()).isEqualTo(1);
    assertThat(done.err().strip().lines()).hasSize(1);
    assertThat(done.err()).startsWith("overdub: ").contains(words);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Path damaged(String name, int at, int value) throws IOException {
    byte[] other = bytes.clone();
    other[at] = (byte) value;
    return Files.write(folder.resolve(name), other);
  }

  @Test
  void aBanksVoicesAreTold() {
    Done told = overdub("info", bank);
    assertThat(told.status()).as(told.err()).isZero();
    assertThat(told.out()).contains("DX7 voices", "TWIN", "VOICE 97", "VOICE 68");
    Done json = overdub("info", bank, "--json");
    assertThat(json.out()).contains("\"kind\"", "\"DX7 voices\"", "\"voices\"", "\"VOICE 68\"", "\"algorithm\"");
  }

  @Test
  void aBankComesBackFromItsPresetsByteForByte() throws IOException {
    Path presets = folder.resolve("presets");
    Done imported = overdub("import", bank, "-o", presets);
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(imported.out() + imported.err()).contains("32 presets");
    assertThat(names(presets)).hasSize(32).startsWith("01 TWIN.json", "02 TWIN.json", "03 VOICE 97.json");
    Path back = folder.resolve("back.syx");
    Done exported = overdub("export", presets, "-o", back);
    assertThat(exported.out() + exported.err()).contains("32 voices");
    assertThat(back).hasBinaryContent(bytes);
  }

  @Test
  void onePresetIsOneVoice() throws IOException {
    Path presets = folder.resolve("presets");
    overdub("import", bank, "-o", presets);
    Path voice = folder.resolve("voice.syx");
    assertThat(overdub("export", presets.resolve("03 VOICE 97.json"), "-o", voice).status()).isZero();
    assertThat(Files.size(voice)).isEqualTo(163);
    assertThat(overdub("info", voice).out()).contains("VOICE 97");
  }

  @Test
  void fourBanksInAFileKeepTheirOrder() throws IOException {
    byte[] four = Arrays.copyOf(bytes, bytes.length * 4);
    for (int i = 1; i < 4; i++) {
      System.arraycopy(bytes, 0, four, i * bytes.length, bytes.length);
    }
    Path many = Files.write(folder.resolve("many.syx"), four);
    Path presets = folder.resolve("presets");
    overdub("import", many, "-o", presets);
    assertThat(names(presets)).hasSize(128).startsWith("001 TWIN.json").endsWith("128 VOICE 68.json");
    Path back = folder.resolve("back.syx");
    overdub("export", presets, "-o", back);
    assertThat(back).hasBinaryContent(four);
  }

  @Test
  void aDamagedBankIsRefusedWithThePlaceAndNothingIsMade() throws IOException {
    Path presets = folder.resolve("presets");
    Path checksum = damaged("checksum.syx", 4102, bytes[4102] ^ 1);
    Path high = damaged("high.syx", 2000, 0x80);
    Path header = damaged("header.syx", 1, 0x41);
    Path cut = Files.write(folder.resolve("cut.syx"), Arrays.copyOf(bytes, 3000));
    Path empty = Files.write(folder.resolve("empty.syx"), new byte[0]);
    for (Path bad : List.of(checksum, high, header, cut, empty, folder.resolve("missing.syx"))) {
      assertRefused(overdub("info", bad), bad.getFileName().toString());
      assertRefused(overdub("import", bad, "-o", presets), bad.getFileName().toString());
    }
    assertRefused(overdub("info", checksum), "checksum", "byte 4102");
    assertRefused(overdub("info", high), "above 127", "byte 2000");
    assertRefused(overdub("info", cut), "cut off", "byte 3000");
    assertThat(presets).doesNotExist();
  }

  @Test
  void aNumberBeyondItsRangeIsLimitedAndTold() throws IOException {
    byte[] loud = bytes.clone();
    // The first voice's first rate, whose range ends at 99; the checksum follows it.
    loud[4102] = (byte) ((loud[4102] - (127 - loud[6])) & 127);
    loud[6] = 127;
    Path file = Files.write(folder.resolve("loud.syx"), loud);
    assertThat(overdub("info", file).out()).contains("1 number was too great");
    Done imported = overdub("import", file, "-o", folder.resolve("presets"));
    assertThat(imported.status()).isZero();
    assertThat(imported.err()).contains("too great");
  }

  @Test
  void whatIsReadIsNotWrittenOver() throws IOException {
    assertRefused(overdub("import", bank, "-o", bank), "write over");
    assertThat(bank).hasBinaryContent(bytes);
    Path file = Files.writeString(folder.resolve("taken"), "a file, no folder");
    assertRefused(overdub("import", bank, "-o", file), "taken");
    assertThat(file).hasContent("a file, no folder");
  }

  @Test
  void anExportReplacesAnEarlierOneAndAFailedOneLeavesItAsItWas() throws IOException {
    Path presets = folder.resolve("presets");
    overdub("import", bank, "-o", presets);
    Path out = Files.writeString(folder.resolve("out.syx"), "earlier");
    Path none = Files.createDirectory(folder.resolve("none"));
    assertRefused(overdub("export", none, "-o", out), "no voices");
    assertThat(out).hasContent("earlier");
    assertThat(overdub("export", presets, "-o", out).status()).isZero();
    assertThat(out).hasBinaryContent(bytes);
    Path occupied = Files.createDirectories(folder.resolve("folder.syx/inside")).getParent();
    assertRefused(overdub("export", presets, "-o", occupied), "folder.syx");
    assertThat(names(folder)).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Test
  void presetsOfOtherInstrumentsAndDamagedOnesAreNoVoices() throws IOException {
    Path out = folder.resolve("out.syx");
    Path other = folder.resolve("other.json");
    Files.writeString(other, "{\"name\": \"Pad\", \"type\": \"synth\"}");
    assertRefused(overdub("export", other, "-o", out), "another instrument");
    Path presets = folder.resolve("presets");
    overdub("import", bank, "-o", presets);
    Files.copy(other, presets.resolve("00 other.json"));
    assertThat(overdub("export", presets, "-o", out).status()).isZero();
    assertThat(out).hasBinaryContent(bytes);
    Files.writeString(presets.resolve("99 broken.json"), "{\"name\": ");
    assertRefused(overdub("export", presets, "-o", out), "99 broken.json");
    assertThat(out).hasBinaryContent(bytes);
  }
}
