package studio.overdub.dsp;

/**
 * A state-variable filter with zero-delay feedback (trapezoidal integration, after Zavalishin, "The Art of VA Filter
 * Design", chapter 4): two or four poles, low-pass, band-pass or high-pass.
 *
 * <p>Damping grows with the square of the band-pass state, so at full resonance it sings at its cutoff at a steady level,
 * and stays bounded whatever it is fed. Quiet signals see the linear prototype.
 *
 * <p>Samplers, pads and drums play it, in single precision and one model a note: a {@code dsp.filter.VoiceFilter} holds all
 * models in double precision, at many times the memory, and would change what these instruments' songs sound like.
 *
 * <p>One thread at a time; allocates nothing.
 */
public final class StateVariableFilter {
  /** What is let through. */
  public enum Mode {
    LOW_PASS,
    BAND_PASS,
    HIGH_PASS
  }

  private static final float SELF_DAMPING = .05f;
  private static final double NEGATIVE_DAMPING = .0125;
  private static final double HIGHEST = .49;
  private static final double BUTTERWORTH_FIRST = 1.8477590650225735;
  private static final double BUTTERWORTH_SECOND = .7653668647301796;
  private static final double BUTTERWORTH = 1.4142135623730951;

  private Mode mode = Mode.LOW_PASS;
  private boolean steep;
  private float g;
  private float gStep;
  private float k;
  private float kStep;
  private float band1;
  private float low1;
  private float band2;
  private float low2;

  /** Chooses the response; {@code steep} is 24 dB an octave instead of 12. */
  public void shape(Mode mode, boolean steep) {
    this.mode = mode;
    this.steep = steep;
  }

  /** Silence within. */
  public void reset() {
    band1 = 0;
    low1 = 0;
    band2 = 0;
    low2 = 0;
  }

  /** The cutoff as the filter counts it: prewarped; from cycles a frame, at most 0.49. */
  public static double warp(double cyclesPerFrame) {
    return Elementary.tangent(.5 * Math.min(HIGHEST, Math.max(1e-6, cyclesPerFrame)));
  }

  /** The damping of a resonance of 0 (none: Butterworth) to 1 (sings by itself). */
  public static double damping(double resonance, boolean steep) {
    double rest = 1 - resonance;
    double flat = steep ? BUTTERWORTH_SECOND : BUTTERWORTH;
    return flat * rest * Math.sqrt(rest) - NEGATIVE_DAMPING * resonance;
  }

  /** Sets cutoff and damping, as {@link #warp} and {@link #damping} give them, at once. */
  public void set(double warped, double damping) {
    g = (float) warped;
    k = (float) damping;
    gStep = 0;
    kStep = 0;
  }

  /** Moves cutoff and damping there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glide(double warped, double damping) {
    gStep = ((float) warped - g) / ControlGrid.FRAMES;
    kStep = ((float) damping - k) / ControlGrid.FRAMES;
    band1 = Elementary.flush(band1);
    low1 = Elementary.flush(low1);
    band2 = Elementary.flush(band2);
    low2 = Elementary.flush(low2);
  }

  /** Filters in place. */
  public void process(float[] audio, int from, int frames) {
    if (steep) {
      first(audio, from, frames);
    }
    second(audio, from, frames);
  }

  private void first(float[] audio, int from, int frames) {
    float b = band1;
    float l = low1;
    float cut = g;
    float gain = (float) BUTTERWORTH_FIRST;
    for (int i = from; i < from + frames; i++) {
      float x = audio[i];
      float band = (b + cut * (x - l)) / (1 + cut * (cut + gain));
      float low = l + cut * band;
      audio[i] = mode == Mode.LOW_PASS ? low : mode == Mode.BAND_PASS ? gain * band : x - gain * band - low;
      b = 2 * band - b;
      l = 2 * low - l;
      cut += gStep;
    }
    band1 = b;
    low1 = l;
  }

  private void second(float[] audio, int from, int frames) {
    float b = band2;
    float l = low2;
    float cut = g;
    float resting = k;
    for (int i = from; i < from + frames; i++) {
      float damp = resting + SELF_DAMPING * b * b;
      float x = audio[i];
      float band = (b + cut * (x - l)) / (1 + cut * (cut + damp));
      float low = l + cut * band;
      audio[i] = mode == Mode.LOW_PASS ? low : mode == Mode.BAND_PASS ? band : x - damp * band - low;
      b = 2 * band - b;
      l = 2 * low - l;
      cut += gStep;
      resting += kStep;
    }
    band2 = b;
    low2 = l;
    g = cut;
    k = resting;
  }
}
