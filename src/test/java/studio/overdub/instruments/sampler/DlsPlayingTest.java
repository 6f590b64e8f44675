package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.gervill.GervillType;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.DlsBuilder;

/** DLS as it sounds, here and in the JDK's synthesizer. */
class DlsPlayingTest {
  private static final int UNIT = 65_536;
  private static final int EG1_DECAY = 0x207;
  private static final int EG1_SUSTAIN = 0x20a;
  private static final int EG1_RELEASE = 0x209;
  private static final int PITCH = 3;
  private static final int GAIN = 1;
  private static final int PAN = 4;

  @TempDir Path folder;
  private int fonts;

  /** 500 Hz on key 60, looped. */
  private static DlsBuilder sine() {
    short[] frames = new short[960];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = (short) Math.rint(16_000 * Math.sin(2 * Math.PI * i / 96));
    }
    return new DlsBuilder().wave(frames).waveOptions(60, 0, 0, 0, 96, 768);
  }

  /** Left and right of a note that is let go after 0.6 s. */
  private record Sound(float[][] own, float[][] jdk) {
    double level(int channel, double from, double to) {
      return Measure.rms(own[channel], from, to);
    }

    double jdkLevel(int channel, double from, double to) {
      return Measure.rms(jdk[channel], from, to);
    }
  }

  private Sound play(DlsBuilder builder, int key, int velocity) throws Exception {
    Path file = builder.write(folder.resolve("test" + fonts++ + ".dls"));
    Rig rig =
        new Rig(file, Map.of(), Interpolation.SINC)
            .at(0, Message.noteOn(0, key, velocity))
            .at(0.6, Message.noteOff(0, key, 64));
    float[][] own = rig.play(1);
    GervillType type = new GervillType();
    Settings settings =
        Settings.of(type, 1, Map.of("effects", 0.0), Map.of("font", file.toString()));
    try (Processor gervill = type.create(settings, Preparation.of(Rig.RATE, Rig.RATE))) {
      Block block = new Block(2, Rig.RATE, 8);
      block.events().add(0, Message.noteOn(0, key, velocity));
      block.events().add((int) (0.6 * Rig.RATE), Message.noteOff(0, key, 64));
      gervill.process(block.at(0, Rig.RATE));
      return new Sound(own, new float[][] {block.channel(0).clone(), block.channel(1).clone()});
    }
  }

  @Test
  void pitchesAgree() throws Exception {
    DlsBuilder tuned = sine().region(0, 0, PITCH, 0, 37 * UNIT);
    for (int key : new int[] {48, 60, 67, 84}) {
      Sound sound = play(tuned, key, 100);
      double own = Measure.frequency(sound.own()[0], 0.1, 0.5);
      double jdk = Measure.frequency(sound.jdk()[0], 0.1, 0.5);
      assertThat(1200 * Math.log(own / jdk) / Math.log(2)).as("key %s, cents", key).isCloseTo(0, within(1.0));
      double exact = 500 * Math.pow(2, (key - 60 + 0.37) / 12);
      assertThat(1200 * Math.log(own / exact) / Math.log(2)).as("key %s, cents", key).isCloseTo(0, within(0.1));
    }
  }

  @Test
  void levelsAgree() throws Exception {
    Sound full = play(sine(), 60, 127);
    double difference = full.level(0, 0.1, 0.5) - full.jdkLevel(0, 0.1, 0.5);
    for (int velocity : new int[] {100, 64, 32}) {
      Sound softer = play(sine(), 60, velocity);
      assertThat(softer.level(0, 0.1, 0.5) - softer.jdkLevel(0, 0.1, 0.5))
          .as("velocity %s", velocity)
          .isCloseTo(difference, within(0.5));
    }
    Sound quieter = play(sine().region(0, 0, GAIN, 0, -120 * UNIT), 60, 127);
    assertThat(full.level(0, 0.1, 0.5) - quieter.level(0, 0.1, 0.5)).isCloseTo(12, within(0.1));
    assertThat(full.jdkLevel(0, 0.1, 0.5) - quieter.jdkLevel(0, 0.1, 0.5)).isCloseTo(12, within(0.1));
    Sound right = play(sine().region(0, 0, PAN, 0, 250 * UNIT), 60, 127);
    assertThat(right.level(1, 0.1, 0.5) - right.level(0, 0.1, 0.5))
        .isCloseTo(right.jdkLevel(1, 0.1, 0.5) - right.jdkLevel(0, 0.1, 0.5), within(0.5));
  }

  @Test
  void aWavesOwnGainCounts() throws Exception {
    Sound full = play(sine(), 60, 127);
    Sound quieter = play(sine().regionOptions(60, 0, -120 * UNIT, 0, 96, 768), 60, 127);
    assertThat(full.level(0, 0.1, 0.5) - quieter.level(0, 0.1, 0.5)).isCloseTo(12, within(0.1));
  }

  /** In DLS gains add up in decibels, those above 0 among them; generator 48 of SoundFont could not say them. */
  @Test
  void gainsAboveZeroAmplify() throws Exception {
    Sound full = play(sine(), 60, 127);
    double level = full.level(0, 0.1, 0.5);
    Sound louder = play(sine().region(0, 0, GAIN, 0, 120 * UNIT), 60, 127);
    assertThat(louder.level(0, 0.1, 0.5) - level).as("by the articulation").isCloseTo(12, within(0.05));
    Sound loudest = play(sine().regionOptions(60, 0, 60 * UNIT, 0, 96, 768).region(0, 0, GAIN, 0, 120 * UNIT), 60, 127);
    assertThat(loudest.level(0, 0.1, 0.5) - level).as("by region and articulation").isCloseTo(18, within(0.05));
    Sound both = play(sine().regionOptions(60, 0, 60 * UNIT, 0, 96, 768).region(0, 0, GAIN, 0, -60 * UNIT), 60, 127);
    assertThat(both.level(0, 0.1, 0.5) - level).as("one takes from the other").isCloseTo(0, within(0.05));
    Sound soft = play(sine().regionOptions(60, 0, 120 * UNIT, 0, 96, 768), 60, 64);
    double bySoftness = 40 * Math.log10(64 / 127.0);
    assertThat(soft.level(0, 0.1, 0.5) - level).as("and velocity").isCloseTo(12 + bySoftness, within(0.05));
    assertThat(louder.jdkLevel(0, 0.1, 0.5) - full.jdkLevel(0, 0.1, 0.5)).as("JDK").isCloseTo(12, within(0.1));
  }

  @Test
  void gainsOfDamagedFilesEndAt48Decibels() throws Exception {
    double level = play(sine(), 60, 127).level(0, 0.1, 0.5);
    Sound loud = play(sine().region(0, 0, GAIN, 0, Integer.MAX_VALUE), 60, 127);
    assertThat(loud.level(0, 0.1, 0.5) - level).isCloseTo(48, within(0.05));
  }

  @Test
  void theEnvelopeFallsBy96DecibelsInItsTime() throws Exception {
    DlsBuilder falling =
        sine()
            .region(0, 0, EG1_DECAY, 0, 1200 * UNIT)
            .region(0, 0, EG1_SUSTAIN, 0, 0)
            .region(0, 0, EG1_RELEASE, 0, 0);
    Sound sound = play(falling, 60, 127);
    double fall = sound.level(0, 0.09, 0.11) - sound.level(0, 0.49, 0.51);
    assertThat(fall).as("48 dB a second").isCloseTo(0.4 * 48, within(0.2));
    double release = sound.level(0, 0.69, 0.71) - sound.level(0, 0.89, 0.91);
    assertThat(release).as("96 dB a second").isCloseTo(0.2 * 96, within(0.3));
    assertThat(sound.jdkLevel(0, 0.09, 0.11) - sound.jdkLevel(0, 0.49, 0.51)).isCloseTo(fall, within(2.0));
  }

  @Test
  void aSustainIsItsShareOf96Decibels() throws Exception {
    DlsBuilder half =
        sine().region(0, 0, EG1_DECAY, 0, -4800 * UNIT).region(0, 0, EG1_SUSTAIN, 0, 750 * UNIT);
    Sound sustained = play(half, 60, 127);
    Sound full = play(sine(), 60, 127);
    assertThat(full.level(0, 0.3, 0.5) - sustained.level(0, 0.3, 0.5)).isCloseTo(24, within(0.3));
  }
}
