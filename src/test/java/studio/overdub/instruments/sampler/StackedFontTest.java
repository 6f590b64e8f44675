package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.FontLibrary;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Sample;
import studio.overdub.soundfont.StackedFont;

/** Several fonts played as one, and the two sides of a stereo sample. */
class StackedFontTest {
  @TempDir Path folder;

  private void write(String name, int period, int... programs) throws Exception {
    BankMaker bank = new BankMaker().sine(period);
    for (int program : programs) {
      bank.preset(0, program, 0, z -> z.set(Generator.SAMPLE_MODES, 1));
    }
    bank.write(folder.resolve(name));
  }

  private double hertz(String fonts, int msb, int program) throws Exception {
    SamplerType type = new SamplerType(new FontLibrary(Optional::empty, List.of(folder)));
    Rig rig = new Rig(type, Map.of(), Map.of("font", fonts));
    rig.at(0, Message.control(0, 0, msb)).at(0, Message.program(0, program)).note(0.01, 60, 100, 1);
    return Measure.frequency(rig.play(0.4)[0], 0.1, 0.35);
  }

  @Test
  void theFirstFontThatHasAProgramPlaysIt() throws Exception {
    write("a.sf2", 100, 0, 1);
    write("b.sf2", 50, 1, 2);
    assertThat(hertz("a.sf2; b.sf2", 0, 1)).isEqualTo(480, within(0.1));
    assertThat(hertz("b.sf2\na.sf2", 0, 1)).isEqualTo(960, within(0.1));
    assertThat(hertz("a.sf2; b.sf2", 0, 2)).isEqualTo(960, within(0.1));
  }

  @Test
  void anOffsetMovesTheBanksOfAFont() throws Exception {
    write("a.sf2", 100, 0);
    write("b.sf2", 50, 0, 1);
    assertThat(hertz("a.sf2; b.sf2@100", 100, 0)).isEqualTo(960, within(0.1));
    assertThat(hertz("a.sf2; b.sf2@100", 0, 0)).isEqualTo(480, within(0.1));
    assertThat(hertz("a.sf2; b.sf2 @ 100", 0, 1)).as("bank 0 has no program 1").isEqualTo(480, within(0.1));
  }

  @Test
  void anAtSignInANameIsNoOffset() throws Exception {
    write("me@home.sf2", 50, 0);
    assertThat(hertz("me@home.sf2", 0, 0)).isEqualTo(960, within(0.1));
  }

  @Test
  void anOffsetBeyondTheBanksIsRefused() throws Exception {
    write("a.sf2", 100, 0);
    FontLibrary library = new FontLibrary(Optional::empty, List.of(folder));
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> StackedFont.open("a.sf2@20000", library))
        .withMessageContaining("20000");
    assertThatExceptionOfType(StudioException.class)
        .isThrownBy(() -> StackedFont.open("a.sf2; nowhere.sf2", library))
        .withMessageContaining("nowhere.sf2");
  }

  @Test
  void theRightSideOfAPairDecidesThePitchOfBoth() throws Exception {
    // The left side says 30 cents and a tuning of its own; the right one says 7 and bends the envelope's way.
    Path font =
        new BankMaker()
            .sine(100, Sample.LEFT, 1, 30)
            .sine(100, Sample.RIGHT, 0, 7)
            .pair(
                0, 0,
                z -> z.set(Generator.SAMPLE_MODES, 1).set(Generator.PAN, -500).set(Generator.FINE_TUNE, 50),
                z -> z.set(Generator.SAMPLE_MODES, 1).set(Generator.PAN, 500).set(Generator.VIB_LFO_TO_PITCH, 40))
            .write(folder.resolve("pair.sf2"));
    float[][] out = new Rig(font).note(0, 67, 100, 3).play(2);
    for (int i = 0; i < out[0].length; i++) {
      assertThat(out[0][i]).as("frame %d", i).isEqualTo(out[1][i]);
    }
    assertThat(new Vibrato(out[0], 0.1, 1.9, 480 * Math.pow(2, 707 / 1200.0)).centre()).isEqualTo(0, within(1.0));
  }

  @Test
  void aSideAloneKeepsItsOwnPitch() throws Exception {
    Path font =
        new BankMaker()
            .sine(100, Sample.LEFT, 1, 30)
            .sine(100, Sample.RIGHT, 0, 0)
            .preset(0, 0, 0, z -> z.set(Generator.SAMPLE_MODES, 1))
            .write(folder.resolve("left.sf2"));
    assertThat(Tones.cents(new Rig(font).note(0, 60, 100, 1).play(0.5), 0.1, 0.4)).isEqualTo(30, within(0.1));
  }
}
