package studio.overdub.instruments.drums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.device.Block;
import studio.overdub.device.ParamWatch;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.midi.Message;

/** The pieces' outputs, mutes and solos. */
class MixTest {
  private static final int RATE = 48000;
  private static final int FRAMES = RATE;
  private static final DrumMachineType TYPE = new DrumMachineType();
  private static final int KICK = 36;
  private static final int SNARE = 38;

  private final Map<String, Double> params = new HashMap<>(Map.of("master.drift", 0.0));

  private Processor machine() {
    return TYPE.create(Settings.of(TYPE, 1, params, Map.of()), Preparation.of(RATE, FRAMES));
  }

  /** A kick and a snare, in blocks of a size, on the main output and further ones up to {@code highest}. */
  private float[][] play(int highest, int size) {
    float[][] all = new float[Block.channelsFor(highest)][FRAMES];
    Processor machine = machine();
    Block block = new Block(Block.channelsFor(highest), FRAMES, 8);
    for (int at = 0; at < FRAMES; at += size) {
      int run = Math.min(size, FRAMES - at);
      block.events().clear();
      if (at == 0) {
        block.events().add(0, Message.noteOn(0, KICK, 110));
        block.events().add(0, Message.noteOn(0, SNARE, 110));
      }
      machine.process(block.at(at, run));
      for (int channel = 0; channel < all.length; channel++) {
        System.arraycopy(block.channel(channel), 0, all[channel], at, run);
      }
    }
    return all;
  }

  private static float peak(float[] audio) {
    float peak = 0;
    for (float sample : audio) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  @Test
  void aPieceWithAnOutputOfItsOwnIsHeardThereAlonePastTheMastersDrive() {
    float[] main = play(1, FRAMES)[0];
    params.put("snare.mute", 1.0);
    float[] kick = play(1, FRAMES)[0];
    params.remove("snare.mute");
    params.put("kick.output", 1.0);
    params.put("master.drive", 0.0);
    float[][] apart = play(1, FRAMES);
    assertThat(apart[Block.channelOf(1, 0)]).isEqualTo(kick);
    assertThat(apart[0]).isNotEqualTo(main);
    params.put("master.drive", 24.0);
    float[][] driven = play(1, FRAMES);
    assertThat(driven[Block.channelOf(1, 0)]).isEqualTo(kick);
    assertThat(driven[0]).isNotEqualTo(apart[0]);
  }

  @Test
  void anOutputThatNobodyWantsIsTheMainOne() {
    params.put("master.drive", 12.0);
    float[] main = play(0, FRAMES)[0];
    params.put("kick.output", 7.0);
    assertThat(play(0, FRAMES)[0]).isEqualTo(main);
    assertThat(play(3, FRAMES)[0]).isEqualTo(main);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 17, 64, 1000})
  void outputsAreTheSameForAnyBlockSize(int size) {
    params.put("kick.output", 1.0);
    params.put("snare.output", 2.0);
    params.put("master.compress", .5);
    assertThat(Arrays.deepEquals(play(2, size), play(2, FRAMES))).isTrue();
  }

  @Test
  void mutedPiecesAndThoseBesidesSoloedOnesAreSilent() {
    params.put("kick.mute", 1.0);
    params.put("snare.mute", 1.0);
    assertThat(peak(play(0, FRAMES)[0])).isZero();
    params.remove("snare.mute");
    float[] snare = play(0, FRAMES)[0];
    assertThat(peak(snare)).isPositive();
    params.remove("kick.mute");
    params.put("snare.solo", 1.0);
    assertThat(play(0, FRAMES)[0]).isEqualTo(snare);
    params.put("snare.mute", 1.0);
    assertThat(peak(play(0, FRAMES)[0])).isZero();
  }

  @Test
  void whoWatchesSeesTheLevelOfWhatSoundsFall() {
    Processor machine = machine();
    ParamWatch watch = new ParamWatch(TYPE.params().size());
    machine.watch(watch);
    Block block = new Block(2, 480, 8);
    block.events().add(0, Message.noteOn(0, KICK, 127));
    int level = TYPE.indexOf("kick.level");
    machine.process(block.at(0, 480));
    float first = watch.get(level);
    assertThat(first).isBetween(-12f, 0f);
    assertThat(watch.get(TYPE.indexOf("snare.level"))).isNaN();
    block.events().clear();
    for (int i = 1; i < 40; i++) {
      machine.process(block.at(480L * i, 480));
    }
    assertThat(watch.get(level)).isLessThan(first - 10);
    while (!machine.idle()) {
      machine.process(block.at(0, 480));
    }
    machine.process(block.at(0, 480));
    assertThat(watch.get(level)).isNaN();
  }
}
