package studio.overdub.instruments.sfz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.overdub.soundfont.sfz.EffectRouting;
import studio.overdub.soundfont.sfz.EffectSpec;

/**
 * The effects of an instrument. Voices play into its buses, two channels each: the main bus first, then fx1, fx2 and so
 * on. Effects look at their controllers where the clock is a multiple of {@link Voice#TICK}. Audio thread.
 */
final class EffectRack {
  private static final int TICK = Voice.TICK;
  private static final float AUDIBLE = 1e-7f;

  private final EffectRouting routing;
  private final BusEffect[][] effects;
  private final float[][] channels;
  private final float[] left = new float[TICK];
  private final float[] right = new float[TICK];
  private final float[][] main = new float[2][TICK];
  private final float[][] mix = new float[2][TICK];
  private final int patience;
  private long silent;

  EffectRack(EffectRouting routing, Controllers controllers, int sampleRate, int maxFrames) {
    this.routing = routing;
    int buses = routing.buses() + 1;
    channels = new float[2 * buses][maxFrames];
    List<List<BusEffect>> chains = new ArrayList<>();
    for (int i = 0; i < buses; i++) {
      chains.add(new ArrayList<>());
    }
    for (EffectSpec spec : routing.effects()) {
      BusEffect.of(spec, controllers, sampleRate).ifPresent(chains.get(spec.bus())::add);
    }
    effects = chains.stream().map(chain -> chain.toArray(new BusEffect[0])).toArray(BusEffect[][]::new);
    patience = sampleRate / 10 + chains.stream().flatMap(List::stream).mapToInt(BusEffect::tail).sum();
    reset();
  }

  /** What voices play into, cleared. */
  float[][] inputs(int frames) {
    for (float[] channel : channels) {
      Arrays.fill(channel, 0, frames, 0);
    }
    return channels;
  }

  /** Adds what comes out in some frames of a block to two channels; {@code clock} is that of the first of them. */
  void process(float[] outLeft, float[] outRight, int from, int to, long clock) {
    int at = from;
    while (at < to) {
      int inTick = (int) Math.floorMod(clock + at - from, (long) TICK);
      int count = Math.min(TICK - inTick, to - at);
      if (inTick == 0) {
        tune();
      }
      int heard = stretch(outLeft, outRight, at, count);
      silent = heard == 0 ? silent + count : count - heard;
      at += count;
    }
  }

  private void tune() {
    for (BusEffect[] chain : effects) {
      for (BusEffect effect : chain) {
        effect.tune();
      }
    }
  }

  /** Returns how many frames there are up to the last that is heard. */
  private int stretch(float[] outLeft, float[] outRight, int at, int count) {
    float direct = (float) routing.direct();
    for (int i = 0; i < count; i++) {
      main[0][i] = direct * channels[0][at + i];
      main[1][i] = direct * channels[1][at + i];
      mix[0][i] = 0;
      mix[1][i] = 0;
    }
    int heard = lastHeard(at, count);
    for (int bus = 1; bus < effects.length; bus++) {
      System.arraycopy(channels[2 * bus], at, left, 0, count);
      System.arraycopy(channels[2 * bus + 1], at, right, 0, count);
      run(effects[bus], left, right, count);
      add(main, (float) routing.toMain()[bus - 1], count);
      add(mix, (float) routing.toMix()[bus - 1], count);
    }
    run(effects[0], main[0], main[1], count);
    for (int i = 0; i < count; i++) {
      float l = main[0][i] + mix[0][i];
      float r = main[1][i] + mix[1][i];
      outLeft[at + i] += l;
      outRight[at + i] += r;
      heard = Math.abs(l) > AUDIBLE || Math.abs(r) > AUDIBLE ? Math.max(heard, i + 1) : heard;
    }
    return heard;
  }

  private int lastHeard(int at, int count) {
    int heard = 0;
    for (float[] channel : channels) {
      for (int i = heard; i < count; i++) {
        heard = Math.abs(channel[at + i]) > AUDIBLE ? i + 1 : heard;
      }
    }
    return heard;
  }

  private static void run(BusEffect[] chain, float[] left, float[] right, int count) {
    for (BusEffect effect : chain) {
      effect.process(left, right, count);
    }
  }

  private void add(float[][] to, float gain, int count) {
    for (int i = 0; gain != 0 && i < count; i++) {
      to[0][i] += gain * left[i];
      to[1][i] += gain * right[i];
    }
  }

  void reset() {
    for (BusEffect[] chain : effects) {
      for (BusEffect effect : chain) {
        effect.reset();
      }
    }
    tune();
    silent = patience;
  }

  /** Whether nothing more will come out until something goes in. */
  boolean isIdle() {
    return silent >= patience;
  }
}
