package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;

/**
 * A region's filter, of any type that the format has. At a resonance of 0 dB types of two, four and six poles are
 * Butterworth's, 3 dB down at the cutoff; resonance raises the gain there. Audio thread.
 */
final class VoiceFilter {
  private static final int LPF_2P = 0;
  private static final int LPF_1P = 1;
  private static final int HPF_1P = 2;
  private static final int BPF_1P = 3;
  private static final int BRF_1P = 4;
  private static final int APF_1P = 5;
  private static final int HPF_2P = 6;
  private static final int BPF_2P = 7;
  private static final int BRF_2P = 8;
  private static final int APF_2P = 9;
  private static final int SPL_2P = 10;
  private static final int LPF_4P = 11;
  private static final int HPF_4P = 12;
  private static final int LPF_6P = 13;
  private static final int HPF_6P = 14;
  private static final int PKF_2P = 15;
  private static final int LSH = 16;
  private static final int HSH = 17;
  static final int COMB = 18;
  static final int PINK = 19;

  /** Inverse Qs of the sections of Butterworth filters of two, four and six poles, the sharpest first. */
  private static final double[][] BUTTERWORTH = {
    {1.4142135623730951}, {.7653668647301796, 1.8477590650225735},
    {.5176380902050415, 1.4142135623730951, 1.9318516525781366}
  };

  private static final double MOST_FEEDBACK = .98;
  private static final double SHELF = 1.4142135623730951;

  private final Section[] sections = {new Section(), new Section(), new Section()};
  private final OnePole onePole = new OnePole();
  private final PinkFilter pink = new PinkFilter();
  private final double sampleRate;

  /** The comb's memory; made where an instrument has combs. */
  private final float[][] comb;

  private int type;
  private int used;
  private int combAt;
  private double combDelay;
  private double feedback;

  VoiceFilter(double sampleRate, boolean withComb) {
    this.sampleRate = sampleRate;
    comb = withComb ? new float[2][(int) (sampleRate / 20) + 4] : null;
  }

  void start(int type) {
    this.type = type;
    for (Section section : sections) {
      section.clear();
    }
    onePole.clear();
    pink.clear();
    combAt = 0;
    if (comb != null && type == COMB) {
      Arrays.fill(comb[0], 0);
      Arrays.fill(comb[1], 0);
    }
  }

  /** Sets cutoff in Hz, resonance and gain in dB. */
  void tune(double hertz, double resonance, double gain) {
    double g = Section.warp(hertz / sampleRate);
    double peak = Elementary.decibelsToGain(Math.clamp(resonance, -40, 60));
    double k = BUTTERWORTH[0][0] / peak;
    used = 1;
    switch (type) {
      case LPF_2P, LPF_4P, LPF_6P, HPF_2P, HPF_4P, HPF_6P -> cascade(g, peak);
      case LPF_1P -> onePole.lowPass(g);
      case HPF_1P -> onePole.highPass(g);
      case APF_1P -> onePole.allPass(g);
      case BPF_1P -> sections[0].bandPass(g, 2, .5);
      case BRF_1P -> sections[0].bandReject(g, 2);
      case BPF_2P -> sections[0].bandPass(g, k, 1);
      case BRF_2P -> sections[0].bandReject(g, k);
      case APF_2P -> sections[0].allPass(g, k, 0);
      case SPL_2P -> sections[0].allPass(g, k, 1);
      case PKF_2P -> sections[0].bell(g, k, Elementary.decibelsToGain(gain / 2));
      case LSH -> sections[0].lowShelf(g, SHELF, Elementary.decibelsToGain(gain / 2));
      case HSH -> sections[0].highShelf(g, SHELF, Elementary.decibelsToGain(gain / 2));
      case COMB -> {
        combDelay = sampleRate / Math.clamp(hertz, 20, .45 * sampleRate);
        feedback = Math.clamp(resonance / 100, 0, MOST_FEEDBACK);
      }
      default -> used = 0;
    }
  }

  private void cascade(double g, double peak) {
    boolean high = type == HPF_2P || type == HPF_4P || type == HPF_6P;
    double[] damping = BUTTERWORTH[type == LPF_2P || type == HPF_2P ? 0 : type == LPF_4P || type == HPF_4P ? 1 : 2];
    used = damping.length;
    for (int i = 0; i < used; i++) {
      double k = i == 0 ? damping[0] / peak : damping[i];
      if (high) {
        sections[i].highPass(g, k);
      } else {
        sections[i].lowPass(g, k);
      }
    }
  }

  /** Filters one tick in place; {@code right} is null of a single channel. */
  void process(float[] left, float[] right, int frames) {
    channel(0, left, frames);
    if (right != null) {
      channel(1, right, frames);
    }
    if (type == COMB && comb != null) {
      combAt = (combAt + frames) % comb[0].length;
    }
  }

  private void channel(int channel, float[] audio, int frames) {
    switch (type) {
      case LPF_1P, HPF_1P, APF_1P -> onePole.process(channel, audio, frames);
      case PINK -> pink.process(channel, audio, frames);
      case COMB -> {
        if (comb != null) {
          comb(comb[channel], audio, frames);
        }
      }
      default -> {
        for (int i = 0; i < used; i++) {
          sections[i].process(channel, audio, frames);
        }
      }
    }
  }

  private void comb(float[] line, float[] audio, int frames) {
    int size = line.length;
    int whole = (int) combDelay;
    float part = (float) (combDelay - whole);
    int at = combAt;
    for (int i = 0; i < frames; i++) {
      float near = line[(at - whole + size) % size];
      float far = line[(at - whole - 1 + size) % size];
      float y = (float) (audio[i] + feedback * (near + part * (far - near)));
      y = Math.abs(y) < 1e-15f ? 0 : y;
      line[at] = y;
      audio[i] = y;
      at = at + 1 == size ? 0 : at + 1;
    }
  }
}
