package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.Generator;
import studio.overdub.testing.Requires;

/**
 * What the MIDI test files (jazz-soft/test-midi-files) say must be heard, in numbers, on a font of sines: 480 Hz the
 * piano and 960 Hz the drums, on key 60; 240 Hz in bank 1 and a kit of 1200 Hz for the dogs. A quarter note is half a
 * second.
 */
class ConformanceMidiTest {
  private static final double PIANO = 480;
  private static final double KIT = 960;

  @TempDir Path folder;
  private Path font;

  @BeforeEach
  void write() throws Exception {
    font =
        new BankMaker()
            .sine(100).sine(200).sine(50).sine(40)
            .preset(0, 0, 0, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(0, 16, 0, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(1, 123, 1, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(128, 0, 2, z -> z.set(Generator.SAMPLE_MODES, 1))
            .preset(128, 56, 3, z -> z.set(Generator.SAMPLE_MODES, 1))
            .write(folder.resolve("midi.sf2"));
  }

  private float[][] play(String name) throws Exception {
    List<MidiFile.Event> events = MidiFile.read(Requires.conformance("midi/" + name));
    return new Ensemble(font, Rig.RATE, Interpolation.CUBIC).play(events, 1);
  }

  /** How far a stretch is from the pitch that a sound has on a key, in cents. */
  private static double off(float[][] out, double from, double hertz, int key) {
    double expected = hertz * Math.pow(2, (key - 60) / 12.0);
    return 1200 * Math.log(Measure.frequency(out[0], from + 0.1, from + 0.4) / expected) / Math.log(2);
  }

  @Test
  void bankSelectTurnsPartsIntoDrumsAndBack() throws Exception {
    // "You must hear Percussion sound on Channel 1", then "Melody sound on Channel 10".
    float[][] out = play("test-control-00-20-bank-select.mid");
    int[] keys = {60, 64, 67, 72};
    for (int i = 0; i < 4; i++) {
      assertThat(off(out, i * 0.5, KIT, keys[i])).as("drums, note %d", i).isEqualTo(0, within(1.0));
      assertThat(off(out, 3 + i * 0.5, PIANO, keys[i])).as("piano, note %d", i).isEqualTo(0, within(1.0));
    }
  }

  @Test
  void theDamperHoldsNotes() throws Exception {
    float[][] out = play("test-control-40-damper.mid");
    // Off, at 1.5 to 2 s the fourth note sounds alone; on, at 6.1 s all four do, and end with the pedal at 7.5 s.
    assertThat(Measure.tone(out[0], 1.6, 1.9, PIANO)).isLessThan(-80);
    assertThat(Measure.tone(out[0], 6.1, 6.4, PIANO)).isGreaterThan(-30);
    assertThat(Measure.tone(out[0], 7.1, 7.4, PIANO)).isGreaterThan(-30);
    assertThat(Measure.peak(out[0], 7.7, 8)).isZero();
  }

  @Test
  void portamentoMakesTwoSequencesDiffer() throws Exception {
    // The second sequence begins at 4.5 s; no time is set, so a fresh part's quarter second counts.
    float[][] out = play("test-control-41-portamento.mid");
    float[] first = Arrays.copyOfRange(out[0], 0, 2 * Rig.RATE);
    float[] second = Arrays.copyOfRange(out[0], (int) (4.5 * Rig.RATE), (int) (6.5 * Rig.RATE));
    assertThat(Measure.tone(first, 0.52, 0.6, PIANO * Math.pow(2, 4 / 12.0))).isGreaterThan(-30);
    assertThat(Measure.tone(second, 0.52, 0.6, PIANO * Math.pow(2, 4 / 12.0)))
        .isLessThan(Measure.tone(first, 0.52, 0.6, PIANO * Math.pow(2, 4 / 12.0)) - 6);
  }

  @Test
  void portamentoControlGlidesFromItsKey() throws Exception {
    // "You must hear a cool portamento effect": from key 48 to 60 in 2.06 s, evenly in cents.
    float[][] out = play("test-control-54-portamento-control.mid");
    for (double at = 0.2; at < 2; at += 0.2) {
      double cents = 1200 * Math.log(Measure.frequency(out[0], at - 0.02, at + 0.02) / PIANO) / Math.log(2);
      assertThat(cents).as("%s s on", at).isEqualTo(-1200 * (1 - at / 2.06), within(1200 * 0.03));
    }
    assertThat(off(out, 2.05, PIANO, 60)).isEqualTo(0, within(1.0));
  }

  @Test
  void fineTuningGivesAQuarterToneScale() throws Exception {
    float[][] out = play("test-rpn-00-01-fine-tuning.mid");
    for (int i = 0; i < 25; i++) {
      double cents = off(out, i * 0.5, PIANO, 64) - 50 * i;
      assertThat(cents).as("note %d", i).isEqualTo(0, within(1.0));
    }
  }

  @Test
  void theModulationDepthRangeIsSet() throws Exception {
    // Five notes 3.5 s apart with a wheel that is up 1.39 to 1.62 s on: half a semitone, a quarter, a whole tone, an
    // octave and two. Of the last, some periods of the tone last for a tenth of a turn, which is too long to follow.
    float[][] out = play("test-rpn-00-05-modulation-depth-range.mid");
    double[] cents = {50, 25, 200, 1200};
    for (int i = 0; i < cents.length; i++) {
      double start = 3.5 * i;
      Vibrato vibrato = new Vibrato(out[0], start + 1.39, start + 1.66, PIANO);
      assertThat(vibrato.depth()).as("note %d", i).isEqualTo(cents[i] * 126.5 / 128, within(0.03 * cents[i]));
    }
  }

  @Test
  void generalMidi2FindsItsDogs() throws Exception {
    float[][] kit = play("test-gm2-doggy-78-00-38-4c.mid");
    float[][] bank = play("test-gm2-doggy-79-01-7b.mid");
    for (int i = 0; i < 3; i++) {
      assertThat(off(kit, i * 0.5, 1200, 76)).as("kit 56").isEqualTo(0, within(1.0));
      assertThat(off(bank, i * 0.5, 240, 60)).as("bank 1").isEqualTo(0, within(1.0));
    }
  }

  @Test
  void gsPartsBecomeDrumsAndBack() throws Exception {
    float[][] out = play("test-sysex-gs-40-1x-15-drum-part-change.mid");
    int[] keys = {48, 52, 55, 60};
    for (int i = 0; i < 4; i++) {
      assertThat(off(out, i * 0.5, KIT, keys[i])).as("drums on the first channel").isEqualTo(0, within(1.0));
      assertThat(off(out, 3 + i * 0.5, PIANO, keys[i])).as("piano on the tenth").isEqualTo(0, within(1.0));
    }
  }
}
