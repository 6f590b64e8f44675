package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.Target;

/**
 * What a voice does to the sound of its source, in this order: noise, decimator, bit reducer, drive, two filters,
 * equaliser, compressor and gate. Audio thread.
 */
final class VoiceShaping {
  private static final int BANDS = 3;
  private static final double[] BAND_HERTZ = {50, 500, 5000};
  private static final Target[] GAINS = {Target.EQ1GAIN, Target.EQ2GAIN, Target.EQ3GAIN};
  private static final double MOST_RESONANCE = 96;

  /** Filters of noise and drive, as their opcodes count them, in the order of {@link Opcode#FIL_TYPE}. */
  private static final int[] NOISE_FILTERS = {-1, 1, 2, 0, 6, 3, 7, VoiceFilter.PINK};

  private static final int[] DRIVE_FILTERS = {-1, 1, 2, 0, 6, VoiceFilter.PINK};

  private final Shared shared;
  private final VoiceFilter[] filters = new VoiceFilter[Opcode.CUTOFF.count()];
  private final VoiceFilter noiseFilter;
  private final VoiceFilter driveFilter;
  private final Equaliser[] equaliser = new Equaliser[BANDS];
  private final Roughness roughness = new Roughness();
  private final Roughness noiseSteps = new Roughness();
  private final Dynamics compressor = new Dynamics();
  private final Dynamics gate = new Dynamics();
  private final Noise noise = new Noise(0);
  private final float[] noiseLeft = new float[Voice.TICK];
  private final float[] noiseRight = new float[Voice.TICK];
  private final boolean[] filtered = new boolean[2];
  private final double[] cutoffCents = new double[2];
  private final double[] resonanceShift = new double[2];

  private double velocity;
  private boolean noisy;
  private boolean degraded;
  private boolean equalised;
  private boolean compressed;
  private boolean gated;
  private int noiseType;
  private int driveType;

  VoiceShaping(Shared shared) {
    this.shared = shared;
    Arrays.setAll(filters, i -> new VoiceFilter(shared.sampleRate(), shared.combs()));
    Arrays.setAll(equaliser, i -> new Equaliser(shared.sampleRate()));
    noiseFilter = new VoiceFilter(shared.sampleRate(), false);
    driveFilter = new VoiceFilter(shared.sampleRate(), false);
  }

  /** Whether there is a sound even where the source is silent. */
  boolean isNoisy() {
    return noisy;
  }

  /** Starts for a note. */
  void start(Numbers n, Modulation modulation, double key, double velocity, long seed) {
    this.velocity = velocity;
    double chance = shared.chance().next();
    for (int i = 0; i < filters.length; i++) {
      int type = (int) n.get(Opcode.FIL_TYPE, i);
      filtered[i] = !Double.isNaN(n.get(Opcode.CUTOFF, i)) || type == VoiceFilter.PINK;
      cutoffCents[i] =
          (key - n.get(Opcode.FIL_KEYCENTER, i)) * n.get(Opcode.FIL_KEYTRACK, i) + chance * n.get(Opcode.FIL_RANDOM, i);
      double swing = n.get(Opcode.RESONANCE_RANDOM, i);
      resonanceShift[i] = swing == 0 ? 0 : swing * shared.chance().next();
      if (filtered[i]) {
        filters[i].start(type);
      }
    }
    noisy = !Double.isNaN(n.get(Opcode.NOISE_LEVEL)) || modulation.reaches(Target.NOISE_LEVEL);
    noiseType = NOISE_FILTERS[(int) n.get(Opcode.NOISE_FILTER)];
    driveType = DRIVE_FILTERS[(int) n.get(Opcode.DRIVE_FILTER)];
    noiseFilter.start(Math.max(0, noiseType));
    driveFilter.start(Math.max(0, driveType));
    noise.seed(seed);
    roughness.start();
    noiseSteps.start();
    degraded = uses(n, Opcode.DECIM) || uses(n, Opcode.BITRED) || uses(n, Opcode.DRIVE_SHAPE)
        || modulation.reaches(Target.DECIM) || modulation.reaches(Target.BITRED) || modulation.reaches(Target.DRIVE);
    startEqualiser(n, modulation);
    compressed = !Double.isNaN(n.get(Opcode.COMP_THRESHOLD));
    gated = !Double.isNaN(n.get(Opcode.GATE_THRESHOLD));
    compressor.start();
    gate.start();
  }

  private static boolean uses(Numbers n, Opcode opcode) {
    return n.is(opcode) || n.moves(opcode);
  }

  private void startEqualiser(Numbers n, Modulation modulation) {
    equalised = false;
    for (int i = 0; i < BANDS; i++) {
      equaliser[i].start();
      equalised |= n.get(Opcode.EQ_GAIN, i) != 0 || n.movesSlot(Opcode.EQ_GAIN.slot() + i)
          || modulation.reaches(GAINS[i]);
    }
  }

  /** Shapes one tick in place; {@code right} is null of a single channel. */
  void process(float[] left, float[] right, Numbers n, Modulation m, double envelopeCents) {
    if (noisy) {
      addNoise(left, right, n, m);
    }
    if (degraded) {
      degrade(left, right, n, m);
    }
    for (int i = 0; i < filters.length; i++) {
      if (filtered[i]) {
        filter(i, left, right, n, m, i == 0 ? envelopeCents : 0);
      }
    }
    if (equalised) {
      equalise(left, right, n, m);
    }
    if (compressed || gated) {
      even(left, right, n);
    }
  }

  private void filter(int i, float[] left, float[] right, Numbers n, Modulation m, double envelopeCents) {
    double tracked = n.get(Opcode.FIL_VELTRACK, i) * velocity;
    double cents = cutoffCents[i] + tracked + n.cutoffCents(i) + m.sum(Target.CUTOFF, i) + envelopeCents;
    double hertz = Math.clamp(n.get(Opcode.CUTOFF, i) * Elementary.exp2(cents / 1200), 1, .49 * shared.sampleRate());
    double resonance = resonanceShift[i] + n.get(Opcode.RESONANCE, i) + m.sum(Target.RESONANCE, i);
    filters[i].tune(hertz, Math.clamp(resonance, -MOST_RESONANCE, MOST_RESONANCE), n.get(Opcode.FIL_GAIN, i));
    filters[i].process(left, right, Voice.TICK);
  }

  private void equalise(float[] left, float[] right, Numbers n, Modulation m) {
    for (int i = 0; i < BANDS; i++) {
      double gain = n.get(Opcode.EQ_GAIN, i) + m.sum(Target.EQ1GAIN, i);
      double hertz = n.get(Opcode.EQ_FREQ, i);
      hertz = (Double.isNaN(hertz) ? BAND_HERTZ[i] : hertz) + m.sum(Target.EQ1FREQ, i);
      hertz *= Elementary.exp2(n.get(Opcode.EQ_SHIFT, i) / 1200);
      equaliser[i].tune(
          (int) n.get(Opcode.EQ_TYPE, i), hertz, n.get(Opcode.EQ_BW, i) + m.sum(Target.EQ1BW, i), gain);
      equaliser[i].process(left, right, Voice.TICK);
    }
  }

  private void addNoise(float[] left, float[] right, Numbers n, Modulation m) {
    double level = n.get(Opcode.NOISE_LEVEL);
    double db = (Double.isNaN(level) ? 0 : level) + m.sum(Target.NOISE_LEVEL);
    float gain = (float) Elementary.decibelsToGain(Math.clamp(db, -144, 48));
    boolean stereo = right != null;
    boolean apart = stereo && n.is(Opcode.NOISE_STEREO);
    fill(noiseLeft);
    if (apart) {
      fill(noiseRight);
    }
    double step = n.get(Opcode.NOISE_STEP) + m.sum(Target.NOISE_STEP);
    if (step > 0) {
      noiseSteps.decimate(0, noiseLeft, Voice.TICK, step);
      if (apart) {
        noiseSteps.decimate(1, noiseRight, Voice.TICK, step);
      }
    }
    if (noiseType >= 0) {
      noiseFilter.tune(tone(n.get(Opcode.NOISE_TONE) + m.sum(Target.NOISE_TONE)), 0, 0);
      noiseFilter.process(noiseLeft, apart ? noiseRight : null, Voice.TICK);
    }
    for (int i = 0; i < Voice.TICK; i++) {
      left[i] += gain * noiseLeft[i];
    }
    for (int i = 0; stereo && i < Voice.TICK; i++) {
      right[i] += gain * (apart ? noiseRight[i] : noiseLeft[i]);
    }
  }

  private void fill(float[] out) {
    for (int i = 0; i < Voice.TICK; i++) {
      out[i] = noise.next();
    }
  }

  /** The cutoff in Hz of a tone of 0 to 100 %: three decades from 20 Hz on. */
  private static double tone(double percent) {
    return 20 * Elementary.exp2(9.965784284662087 * .01 * Math.clamp(percent, 0, 100));
  }

  private void degrade(float[] left, float[] right, Numbers n, Modulation m) {
    double decim = n.get(Opcode.DECIM) + m.sum(Target.DECIM);
    double bits = n.get(Opcode.BITRED) + m.sum(Target.BITRED);
    double drive = n.get(Opcode.DRIVE_SHAPE) + m.sum(Target.DRIVE);
    for (int channel = 0; channel < (right == null ? 1 : 2); channel++) {
      float[] audio = channel == 0 ? left : right;
      if (decim > 0) {
        roughness.decimate(channel, audio, Voice.TICK, decim);
      }
      if (bits > 0) {
        Roughness.reduceBits(audio, Voice.TICK, bits);
      }
      if (drive > 0) {
        Roughness.drive(audio, Voice.TICK, drive);
      }
    }
    if (driveType >= 0 && drive > 0) {
      driveFilter.tune(tone(n.get(Opcode.DRIVE_TONE)), 0, 0);
      driveFilter.process(left, right, Voice.TICK);
    }
  }

  private void even(float[] left, float[] right, Numbers n) {
    double leftPeak = Dynamics.peak(left, Voice.TICK);
    double rightPeak = right == null ? 0 : Dynamics.peak(right, Voice.TICK);
    double both = Math.max(leftPeak, rightPeak);
    for (int channel = 0; channel < (right == null ? 1 : 2); channel++) {
      float[] audio = channel == 0 ? left : right;
      double own = channel == 0 ? leftPeak : rightPeak;
      if (compressed) {
        double peak = n.is(Opcode.COMP_STLINK) ? both : own;
        compressor.apply(
            channel, audio, Voice.TICK,
            Dynamics.compressed(peak, n.get(Opcode.COMP_THRESHOLD), n.get(Opcode.COMP_RATIO)),
            approach(n.get(Opcode.COMP_ATTACK)), approach(n.get(Opcode.COMP_RELEASE)),
            Elementary.decibelsToGain(n.get(Opcode.COMP_GAIN)));
      }
      if (gated) {
        double peak = n.is(Opcode.GATE_STLINK) ? both : own;
        gate.apply(
            channel, audio, Voice.TICK, Dynamics.gated(peak, n.get(Opcode.GATE_THRESHOLD)),
            approach(n.get(Opcode.GATE_RELEASE)), approach(n.get(Opcode.GATE_ATTACK)), 1);
      }
    }
  }

  private double approach(double seconds) {
    return Elementary.approach(seconds * shared.sampleRate() / Voice.TICK);
  }
}
