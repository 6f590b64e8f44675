package studio.overdub.engine.mix;

/** The metronome's sound: two short, struck tones, the higher one for the first beat of a bar. Audio thread only. */
public final class Click {
  private static final double SECONDS = 0.04;
  private static final double LEVEL = 0.35;

  private final float[] accent;
  private final float[] beat;
  private float[] sounding;
  private int at;

  public Click(int sampleRate) {
    accent = tone(1760, sampleRate);
    beat = tone(1174.66, sampleRate);
  }

  private static float[] tone(double hertz, int sampleRate) {
    float[] tone = new float[(int) (SECONDS * sampleRate)];
    for (int i = 0; i < tone.length; i++) {
      double t = (double) i / sampleRate;
      double fade = StrictMath.exp(-t * 120) * (1 - (double) i / tone.length);
      tone[i] = (float) (LEVEL * fade * StrictMath.cos(2 * StrictMath.PI * hertz * t));
    }
    return tone;
  }

  /** Begins to sound; what sounded before is cut off. */
  public void strike(boolean first) {
    sounding = first ? accent : beat;
    at = 0;
  }

  /** Adds the sound of {@code [from, to)} to both channels. */
  public void add(float[] left, float[] right, int from, int to) {
    if (sounding == null) {
      return;
    }
    int count = Math.min(to - from, sounding.length - at);
    for (int i = 0; i < count; i++) {
      left[from + i] += sounding[at + i];
      right[from + i] += sounding[at + i];
    }
    at += count;
    if (at == sounding.length) {
      sounding = null;
    }
  }
}
