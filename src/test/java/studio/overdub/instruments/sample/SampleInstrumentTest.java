package studio.overdub.instruments.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.dsp.analysis.PitchDetector;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.midi.Message;
import studio.overdub.testing.SoundInMemory;

class SampleInstrumentTest {
  private static final int RATE = 48_000;
  private static final SampleType TYPE = new SampleType(new SampleStore());

  /** Two seconds of A4 with a few harmonics, at a rate that is not the engine's. */
  private static final SoundInMemory TONE = tone(44_100, 440, 88_200);

  private static SoundInMemory tone(int rate, double hertz, int frames) {
    float[] samples = new float[frames];
    for (int i = 0; i < samples.length; i++) {
      for (int n = 1; n < 6; n++) {
        samples[i] += (float) (.2 / n * Math.sin(2 * Math.PI * n * hertz * i / rate));
      }
    }
    return SoundInMemory.mono(rate, samples);
  }

  private static Processor instrument(Map<String, Double> params) {
    return TYPE.create(
        Settings.of(TYPE, 1, params, Map.of("sample", "audio/tone.wav")),
        Preparation.of(RATE, RATE * 4).withSources(file -> TONE));
  }

  private static float[] play(Map<String, Double> params, int frames, Object... framesAndMessages) {
    Processor instrument = instrument(params);
    Block block = new Block(2, frames, 64);
    for (int i = 0; i < framesAndMessages.length; i += 2) {
      block.events().add((int) framesAndMessages[i], (long) framesAndMessages[i + 1]);
    }
    instrument.process(block.at(0, frames));
    return block.channel(0);
  }

  private static double key(float[] sound) {
    return new PitchDetector(RATE).detect(sound).orElseThrow().key();
  }

  @Test
  void keysSoundInTuneAroundTheRoot() {
    for (int key : new int[] {45, 57, 69, 76, 81, 93}) {
      float[] out = play(Map.of("root", 69.0), RATE / 3, 0, Message.noteOn(0, key, 100));
      assertThat(key(out)).isCloseTo(key, within(.01));
    }
  }

  @Test
  void tuningAndBendMoveThePitch() {
    float[] out =
        play(
            Map.of("root", 69.0, "tune", -3.0, "fine", 40.0, "bend.range", 12.0), RATE / 2,
            0, Message.pitchBend(0, 16383), 0, Message.noteOn(0, 69, 100));
    assertThat(key(out)).isCloseTo(69 - 3 + .4 + 12, within(.01));
  }

  @Test
  void aLoopSustainsAndANoteWithoutOneEnds() {
    Map<String, Double> loop =
        Map.of("root", 69.0, "loop.mode", 1.0, "loop.start", .25, "loop.end", .5, "loop.crossfade", .2);
    assertThat(peakAtEnd(play(loop, RATE * 4, 0, Message.noteOn(0, 69, 100)))).isGreaterThan(.1f);
    assertThat(peakAtEnd(play(Map.of("root", 69.0), RATE * 4, 0, Message.noteOn(0, 69, 100)))).isZero();
    float[] released =
        play(loop, RATE * 4, 0, Message.noteOn(0, 69, 100), RATE, Message.noteOff(0, 69, 64));
    assertThat(peakAtEnd(released)).isZero();
  }

  private static float peakAtEnd(float[] sound) {
    float peak = 0;
    for (int i = sound.length - 2000; i < sound.length; i++) {
      peak = Math.max(peak, Math.abs(sound[i]));
    }
    return peak;
  }

  @Test
  void legatoSlidesToTheNextKey() {
    float[] out =
        play(
            Map.of("root", 69.0, "voice.mode", 2.0, "voice.glide", .05, "loop.mode", 1.0), RATE,
            0, Message.noteOn(0, 57, 100), RATE / 4, Message.noteOn(0, 64, 100));
    assertThat(key(java.util.Arrays.copyOfRange(out, RATE / 2, RATE))).isCloseTo(64, within(.02));
  }

  @Test
  void aMissingSampleIsSilentAndToldOf() {
    Processor instrument =
        TYPE.create(
            Settings.of(TYPE, 1, Map.of(), Map.of("sample", "audio/gone.wav")),
            Preparation.of(RATE, 512).withSources(
                file -> {
                  throw new StudioException("A sound of the song is missing", file, "");
                }));
    assertThat(instrument.problems()).hasSize(1);
    Block block = new Block(2, 512, 4);
    block.events().add(0, Message.noteOn(0, 60, 100));
    instrument.process(block.at(0, 512));
    assertThat(block.channel(0)).containsOnly(0);
    assertThat(instrument.idle()).isTrue();
  }
}
