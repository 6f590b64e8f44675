package studio.overdub.instruments.gervill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.prefs.Preferences;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;
import studio.overdub.testing.Requires;

class GervillTest {
  private static final int BLOCK = 8192;

  @TempDir Path folder;

  private static Processor create(int rate, Map<String, Double> params, String font) throws StudioException {
    GervillType type = new GervillType();
    Settings settings = Settings.of(type, 1, params, Map.of(GervillType.FONT, font));
    return type.create(settings, Preparation.of(rate, BLOCK));
  }

  private static float[] play(Processor processor, long... messagesAndFrames) {
    Block block = new Block(2, BLOCK, 64);
    for (int i = 0; i < messagesAndFrames.length; i += 2) {
      block.events().add((int) messagesAndFrames[i + 1], messagesAndFrames[i]);
    }
    processor.process(block.at(0, BLOCK));
    return block.channel(Block.LEFT).clone();
  }

  @ParameterizedTest
  @ValueSource(ints = {44100, 48000, 96000})
  void aNoteStartsAtItsFrameAfterTheStatedLatency(int rate) throws IOException {
    String font = ClickFont.write(folder).toString();
    Set<Integer> errors = new HashSet<>();
    try (Processor processor = create(rate, Map.of("effects", 0.0), font)) {
      for (int frame : new int[] {0, 1, 17, 63, 64, 100, 1000, 1001, 2047, 5000}) {
        processor.reset();
        float[] out = play(processor, Message.noteOn(0, 60, 127), frame);
        int onset = 0;
        while (onset < BLOCK && out[onset] == 0) {
          onset++;
        }
        errors.add(onset - processor.latency() - frame);
      }
    }
    assertThat(errors).as("the same for every frame").hasSize(1).allMatch(error -> Math.abs(error) <= 1);
  }

  @Test
  void theJdksOwnSoundsPlayInTune() throws IOException {
    // The organ: a steady tone.
    try (Processor processor = create(44100, Map.of("program", 19.0), "")) {
      play(processor, Message.noteOn(0, 69, 100), 0);
      double strongest = strongest(play(processor), 44100);
      assertThat(Math.abs(strongest - Math.rint(strongest / 110) * 110)).as("%.1f Hz", strongest).isLessThan(6);
    }
  }

  private static double strongest(float[] audio, int rate) {
    double[] spectrum = Spectrum.windowed(audio);
    int best = 0;
    for (int i = 0; i < spectrum.length; i++) {
      best = spectrum[i] > spectrum[best] ? i : best;
    }
    return (double) best * rate / audio.length;
  }

  @Test
  void aProgramIsTakenFromTheFont() throws IOException {
    String font = Requires.systemFont("TimGM6mb.sf2").toString();
    try (Processor piano = create(44100, Map.of(), font);
        Processor flute = create(44100, Map.of("program", 73.0), font);
        Processor kit = create(44100, Map.of("drums", 1.0), font)) {
      long note = Message.noteOn(0, 60, 100);
      float[] asPiano = play(piano, note, 0);
      assertThat(play(flute, note, 0)).isNotEqualTo(asPiano);
      assertThat(play(kit, note, 0)).isNotEqualTo(asPiano);
    }
  }

  @Test
  void aProgramCanChangeWhileItPlays() throws IOException {
    String font = Requires.systemFont("TimGM6mb.sf2").toString();
    try (Processor changed = create(44100, Map.of(), font);
        Processor flute = create(44100, Map.of("program", 73.0), font)) {
      long note = Message.noteOn(0, 60, 100);
      float[] expected = play(flute, note, 128);
      float[] heard = play(changed, ParamEvent.of(GervillType.PROGRAM, 73), 0, note, 128);
      assertThat(heard).isEqualTo(expected);
    }
  }

  @Test
  void theBuiltInFontPlaysWhereNoneIsNamed() throws IOException {
    GervillType type = new GervillType(Optional.of(ClickFont.write(folder)));
    try (Processor processor = type.create(Settings.defaults(type), Preparation.of(44100, BLOCK))) {
      assertThat(play(processor, Message.noteOn(0, 60, 100), 0)).isNotEqualTo(new float[BLOCK]);
    }
  }

  @Test
  void whatIsNoFontIsRefusedByName() throws IOException {
    Path text = Files.writeString(folder.resolve("song.txt"), "not a font at all");
    Path empty = Files.createFile(folder.resolve("empty.sf2"));
    byte[] whole = Files.readAllBytes(ClickFont.write(folder));
    Path cut = Files.write(folder.resolve("cut.sf2"), Arrays.copyOf(whole, 3000));
    for (Path file : List.of(text, empty, cut, folder, folder.resolve("nowhere.sf2"))) {
      assertThatThrownBy(() -> create(44100, Map.of(), file.toString()))
          .as("%s", file)
          .isInstanceOf(StudioException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void nothingIsWrittenToTheUsersHome() throws IOException {
    String home = System.getProperty("user.home");
    System.setProperty("user.home", folder.toString());
    try (Processor processor = create(44100, Map.of(), "")) {
      play(processor, Message.noteOn(0, 60, 100), 0);
    } finally {
      System.setProperty("user.home", home);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    assertThat(Preferences.userRoot()).isSameAs(Preferences.systemRoot());
  }
}
