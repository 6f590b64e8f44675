package studio.overdub.instruments.pads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.sampling.Sample;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.midi.Message;
import studio.overdub.testing.SoundInMemory;

class DrumRackTest {
  private static final int RATE = 48_000;
  private static final DrumRackType TYPE = new DrumRackType(new SampleStore());

  private final Map<String, Double> params = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>(Map.of("pad36.samples", "audio/one.wav"));
  private final Map<String, SoundInMemory> sounds =
      new HashMap<>(Map.of("audio/one.wav", level(.5f), "audio/two.wav", level(.25f), "audio/three.wav", level(.125f)));
  private final AudioSources sources =
      file -> {
        if (!sounds.containsKey(file)) {
          throw new StudioException("A sound of the song is missing", file, "Put the file back in its place.");
        }
        return sounds.get(file);
      };

  /** A tenth of a second of a steady level, so that gains can be read off. */
  private static SoundInMemory level(float level) {
    float[] samples = new float[RATE / 10];
    Arrays.fill(samples, level);
    return SoundInMemory.mono(RATE, samples);
  }

  private Processor rack() {
    return TYPE.create(
        Settings.of(TYPE, 1, params, texts), Preparation.of(RATE, 4096).withSources(sources));
  }

  /** Plays messages at frames and returns both channels. */
  private static float[][] play(Processor rack, int frames, Object... framesAndMessages) {
    Block block = new Block(2, frames, 64);
    for (int i = 0; i < framesAndMessages.length; i += 2) {
      block.events().add((int) framesAndMessages[i], (long) framesAndMessages[i + 1]);
    }
    rack.process(block.at(0, frames));
    return new float[][] {block.channel(0), block.channel(1)};
  }

  private static long on(int key, int velocity) {
    return Message.noteOn(0, key, velocity);
  }

  @Test
  void aPadPlaysItsSampleAsItIs() {
    float[][] out = play(rack(), 4096, 100, on(36, 127));
    assertThat(out[0][99]).isZero();
    assertThat(out[0][100]).isEqualTo(.5f);
    assertThat(out[1][2000]).isEqualTo(.5f);
    assertThat(play(rack(), 4096, 0, on(37, 127))[0]).containsOnly(0);
  }

  @Test
  void layersTakeTurns() {
    texts.put("pad36.samples", "audio/one.wav\naudio/two.wav\naudio/three.wav");
    Processor rack = rack();
    float[] heard = new float[4];
    for (int i = 0; i < 4; i++) {
      rack.process(new Block(2, 4096, 4).at(0, 4096));
      rack.process(new Block(2, 4096, 4).at(0, 4096));
      heard[i] = play(rack, 4096, 0, on(36, 127))[0][1000];
    }
    assertThat(heard).containsExactly(.5f, .25f, .125f, .5f);
  }

  @Test
  void velocityChoosesTheLayer() {
    texts.put("pad36.samples", "velocity=1-80 audio/two.wav\nvelocity=81-127 audio/one.wav");
    params.put("pad36.velocity", 0.0);
    assertThat(play(rack(), 500, 0, on(36, 80))[0][100]).isEqualTo(.25f);
    assertThat(play(rack(), 500, 0, on(36, 81))[0][100]).isEqualTo(.5f);
  }

  @Test
  void padsOfAGroupChokeEachOther() {
    texts.put("pad42.samples", "audio/two.wav");
    params.put("pad36.choke", 3.0);
    params.put("pad42.choke", 3.0);
    float[] choked = play(rack(), 4096, 0, on(36, 127), 1000, on(42, 127))[0];
    assertThat(choked[999]).isEqualTo(.5f);
    assertThat(choked[1000 + RATE / 200]).isEqualTo(.25f);
    params.put("pad42.choke", 4.0);
    assertThat(play(rack(), 4096, 0, on(36, 127), 1000, on(42, 127))[0][1500]).isEqualTo(.75f);
  }

  @Test
  void aOneShotPlaysToItsEndAndAGatedPadUntilItsKeyGoesUp() {
    assertThat(play(rack(), 4096, 0, on(36, 127), 500, Message.noteOff(0, 36, 0))[0][4000]).isEqualTo(.5f);
    params.put("pad36.trigger", 1.0);
    params.put("pad36.release", .001);
    assertThat(play(rack(), 4096, 0, on(36, 127), 500, Message.noteOff(0, 36, 0))[0][1000]).isZero();
  }

  @Test
  void panTuneGainAndTheStretchAreThePadsOwn() {
    params.put("pad36.pan", 1.0);
    params.put("pad36.gain", -20.0);
    params.put("pad36.start", .5);
    float[][] out = play(rack(), 4096, 0, on(36, 127));
    assertThat(out[0][100]).isZero();
    assertThat(out[1][100]).isCloseTo(.05f, org.assertj.core.data.Offset.offset(1e-5f));
    assertThat(out[1][RATE / 20 - 1]).isNotZero();
    assertThat(out[1][RATE / 20 + 200]).isZero();
    params.put("pad36.tune", 12.0);
    assertThat(play(rack(), 4096, 0, on(36, 127))[1][RATE / 40 + 200]).isZero();
  }

  @Test
  void mutedPadsAndThoseBesidesSoloedOnesAreSilent() {
    texts.put("pad40.samples", "audio/two.wav");
    params.put("pad40.solo", 1.0);
    assertThat(play(rack(), 500, 0, on(36, 127), 0, on(40, 127))[0][100]).isEqualTo(.25f);
    params.put("pad40.mute", 1.0);
    assertThat(play(rack(), 500, 0, on(36, 127), 0, on(40, 127))[0][100]).isZero();
  }

  @Test
  void everyPadCanBeAutomated() {
    int gain = TYPE.indexOf("pad36.gain");
    assertThat(TYPE.params().get(gain).id()).isEqualTo("pad36.gain");
    float[] out = play(rack(), 4096, 0, on(36, 127), 1000, ParamEvent.of(gain, -60))[0];
    assertThat(out[999]).isEqualTo(.5f);
    assertThat(out[4000]).isLessThan(.001f);
  }

  @Test
  void aMissingSampleLeavesItsPadSilentAndIsToldOf() {
    texts.put("pad38.samples", "audio/gone.wav");
    texts.put("pad39.samples", "audio/gone.wav\naudio/two.wav");
    Processor rack = rack();
    assertThat(rack.problems()).singleElement().satisfies(p -> assertThat(p.where()).isEqualTo("audio/gone.wav"));
    assertThat(play(rack, 500, 0, on(36, 127), 0, on(38, 127), 0, on(39, 127))[0][100]).isEqualTo(.75f);
  }

  @Test
  void racksShareTheSamplesInMemoryUntilAFileChanges() throws StudioException {
    SampleStore store = new SampleStore();
    Sample one = store.load(sources, "audio/one.wav");
    assertThat(store.load(sources, "audio/one.wav")).isSameAs(one);
    sounds.put("audio/one.wav", level(.9f));
    assertThat(store.load(sources, "audio/one.wav")).isNotSameAs(one);
  }
}
