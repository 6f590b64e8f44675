package studio.overdub.instruments.pads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.instruments.drums.DrumMachineType;
import studio.overdub.instruments.drums.circuit.Circuit;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.midi.Message;
import studio.overdub.testing.SoundInMemory;

/** Pads that play circuits, beside samples or instead of them. */
class PadCircuitTest {
  private static final int RATE = 48_000;
  private static final int FRAMES = RATE;
  private static final int MEMBRANE = 1;
  private static final int METAL = 4;
  private static final DrumRackType TYPE = new DrumRackType(new SampleStore());

  private final Map<String, Double> params =
      new HashMap<>(Map.of("pad36.circuit", (double) MEMBRANE, "pad36.drift", 0.0));
  private final Map<String, String> texts = new HashMap<>();

  private Processor rack() {
    float[] samples = new float[RATE / 10];
    Arrays.fill(samples, .5f);
    return TYPE.create(
        Settings.of(TYPE, 1, params, texts),
        Preparation.of(RATE, FRAMES).withSources(file -> SoundInMemory.mono(RATE, samples)));
  }

  private float[] play(Object... framesAndMessages) {
    return playOn(rack(), 0, 0, FRAMES, framesAndMessages);
  }

  private static float[] playOn(Processor rack, int output, int side, int size, Object... framesAndMessages) {
    int highest = 2;
    float[] out = new float[FRAMES];
    for (int at = 0; at < FRAMES; at += size) {
      int run = Math.min(size, FRAMES - at);
      Block block = new Block(Block.channelsFor(highest), run, 64);
      for (int i = 0; i < framesAndMessages.length; i += 2) {
        int frame = (int) framesAndMessages[i] - at;
        if (frame >= 0 && frame < run) {
          block.events().add(frame, (long) framesAndMessages[i + 1]);
        }
      }
      rack.process(block.at(at, run));
      System.arraycopy(block.output(output, side), 0, out, at, run);
    }
    return out;
  }

  private static long on(int key, int velocity) {
    return Message.noteOn(0, key, velocity);
  }

  private static float peak(float[] audio, int from, int to) {
    float peak = 0;
    for (int i = from; i < to; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
  }

  /** What the drum machine plays of a piece alone, its level 0 dB. */
  private static float[] machine(String piece, int key) {
    DrumMachineType type = new DrumMachineType();
    Map<String, Double> steady = Map.of("master.drift", 0.0, "touch.accent", 0.0, piece + ".level", 0.0);
    Processor machine = type.create(Settings.of(type, 1, steady, Map.of()), Preparation.of(RATE, FRAMES));
    Block block = new Block(2, FRAMES, 4);
    block.events().add(0, on(key, 127));
    machine.process(block.at(0, FRAMES));
    return block.channel(0);
  }

  @Test
  void aPadPlaysWhatTheDrumMachinePlays() {
    DrumMachineType type = new DrumMachineType();
    for (ParamSpec spec : Circuit.MEMBRANE.params()) {
      params.put(
          "pad36.membrane." + spec.id(), type.params().get(type.indexOf("kick." + spec.id())).defaultValue());
    }
    params.put("pad36.circuitlevel", 0.0);
    float[] machine = machine("kick", 36);
    float[] pad = play(0, on(36, 127));
    float furthest = 0;
    for (int i = 0; i < FRAMES; i++) {
      furthest = Math.max(furthest, Math.abs(machine[i] - pad[i]));
    }
    assertThat(peak(machine, 0, FRAMES)).isGreaterThan(.3f);
    assertThat(furthest).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void everyCircuitSoundsOnAPadAndEndsInSilence(Circuit circuit) {
    params.put("pad36.circuit", circuit.ordinal() + 1.0);
    Processor rack = rack();
    assertThat(peak(playOn(rack, 0, 0, FRAMES, 0, on(36, 127)), 0, FRAMES)).isBetween(.05f, 1f);
    for (int i = 0; i < 20 && !rack.idle(); i++) {
      playOn(rack, 0, 0, FRAMES);
    }
    assertThat(rack.idle()).isTrue();
    assertThat(peak(playOn(rack, 0, 0, FRAMES), 0, FRAMES)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 17, 64, 1000})
  void theBytesAreTheSameForAnyBlockSize(int size) {
    params.put("pad42.circuit", (double) METAL);
    params.put("pad36.filter", 2.0);
    params.put("pad36.cutoff", 900.0);
    params.put("pad36.drift", 1.0);
    params.put("pad42.output", 1.0);
    long tune = ParamEvent.of(TYPE.indexOf("pad36.tune"), 5);
    Object[] strokes = {3, on(36, 100), 2000, on(42, 90), 5001, tune, 9000, on(36, 127), 9001, on(42, 40)};
    assertThat(playOn(rack(), 0, 0, size, strokes)).isEqualTo(play(strokes));
    assertThat(playOn(rack(), 1, 0, size, strokes)).isEqualTo(playOn(rack(), 1, 0, FRAMES, strokes));
  }

  @Test
  void aCircuitSoundsBesideThePadsSamples() {
    float[] circuit = play(0, on(36, 127));
    texts.put("pad36.samples", "audio/a.wav");
    float[] both = play(0, on(36, 127));
    assertThat(both[3000]).isEqualTo(circuit[3000] + .5f);
    assertThat(both[RATE / 5]).isEqualTo(circuit[RATE / 5]);
    params.put("pad36.circuit", 0.0);
    assertThat(play(0, on(36, 127))[3000]).isEqualTo(.5f);
  }

  @Test
  void panGainTuneFilterAndEnvelopeOfThePadActOnItsCircuit() {
    float loud = peak(play(0, on(36, 127)), 0, FRAMES);
    params.put("pad36.gain", -20.0);
    assertThat(peak(play(0, on(36, 127)), 0, FRAMES)).isCloseTo(loud / 10, Offset.offset(1e-5f));
    params.put("pad36.pan", 1.0);
    assertThat(peak(play(0, on(36, 127)), 0, FRAMES)).isZero();
    params.remove("pad36.pan");
    params.remove("pad36.gain");

    params.put("pad36.membrane.click", 0.0);
    params.put("pad36.membrane.sweep", 0.0);
    params.put("pad36.membrane.fall", 0.0);
    params.put("pad36.membrane.decay", 2.0);
    int plain = rises(play(0, on(36, 127)));
    params.put("pad36.tune", 12.0);
    assertThat(rises(play(0, on(36, 127)))).isCloseTo(2 * plain, Offset.offset(1));
    params.remove("pad36.tune");
    assertThat(rises(play(0, on(36, 127), 1, ParamEvent.of(TYPE.indexOf("pad36.tune"), 12))))
        .as("tuned while it sounds")
        .isCloseTo(2 * plain, Offset.offset(1));

    params.put("pad36.decay", .05);
    params.put("pad36.sustain", 0.0);
    float[] short05 = play(0, on(36, 127));
    assertThat(peak(short05, 0, 4800)).isPositive();
    assertThat(peak(short05, RATE / 4, FRAMES)).isZero();
  }

  private static int rises(float[] audio) {
    int rises = 0;
    for (int i = 1; i < FRAMES / 2; i++) {
      rises += audio[i - 1] < 0 && audio[i] >= 0 ? 1 : 0;
    }
    return rises;
  }

  @Test
  void aCircuitTakesPartInChokeGroupsMutesAndOutputs() {
    params.put("pad46.circuit", (double) METAL);
    params.put("pad46.metal.decay", 8.0);
    params.put("pad42.circuit", (double) METAL);
    params.put("pad42.metal.decay", .02);
    float[] free = play(0, on(46, 127), 4800, on(42, 127));
    params.put("pad42.choke", 1.0);
    params.put("pad46.choke", 1.0);
    float[] choked = play(0, on(46, 127), 4800, on(42, 127));
    assertThat(peak(free, RATE / 2, FRAMES)).isGreaterThan(.01f);
    assertThat(peak(choked, RATE / 2, FRAMES)).isLessThan(1e-4f);
    params.put("pad36.output", 2.0);
    assertThat(peak(play(0, on(36, 127)), 0, FRAMES)).isZero();
    assertThat(peak(playOn(rack(), 2, 1, FRAMES, 0, on(36, 127)), 0, FRAMES)).isPositive();
    params.put("pad36.mute", 1.0);
    assertThat(peak(playOn(rack(), 2, 1, FRAMES, 0, on(36, 127)), 0, FRAMES)).isZero();
  }

  @Test
  void aNewStrokeTakesThePlaceOfTheLast() {
    params.put("pad36.membrane.decay", 8.0);
    params.put("pad36.membrane.attack", 0.0);
    float[] once = play(0, on(36, 127));
    float[] roll = play(0, on(36, 127), 1000, on(36, 127), 2000, on(36, 127), 3000, on(36, 127));
    assertThat(peak(roll, 4000, FRAMES)).isLessThan(1.05f * peak(once, 0, FRAMES));
  }

  @Test
  void aFreshRackHasNoCircuits() {
    params.clear();
    assertThat(peak(play(0, on(36, 127)), 0, FRAMES)).isZero();
  }
}
