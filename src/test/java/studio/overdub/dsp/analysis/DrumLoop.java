package studio.overdub.dsp.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import studio.overdub.bank.program.Drum;
import studio.overdub.bank.program.DrumKit;
import studio.overdub.bank.synth.Noise;
import studio.overdub.bank.synth.Tone;

/** A loop played by the drums of the built-in bank, and where each stroke begins. */
public final class DrumLoop {
  public static final int RATE = 44_100;

  private final float[] sound;
  private final TreeSet<Integer> strokes = new TreeSet<>();

  /**
   * A loop.
   *
   * @param pattern a line a drum: its key, a space, and a sign a sixteenth: x loud, o soft, . none
   * @param unevenMillis how far strokes are off the grid at the most
   */
  public DrumLoop(double bpm, int bars, double unevenMillis, long seed, String... pattern) {
    Random random = new Random(seed);
    double sixteenth = RATE * 60 / bpm / 4;
    sound = new float[(int) Math.rint(16 * bars * sixteenth)];
    for (String line : pattern) {
      int key = Integer.parseInt(line.substring(0, line.indexOf(' ')));
      String steps = line.substring(line.indexOf(' ') + 1);
      float[] drum = drum(key);
      for (int step = 0; step < 16 * bars; step++) {
        char sign = steps.charAt(step % steps.length());
        if (sign != '.') {
          double off = (2 * random.nextDouble() - 1) * unevenMillis / 1000 * RATE;
          int at = (int) Math.max(0, Math.rint(step * sixteenth + off));
          stroke(drum, at, sign == 'x' ? .8 : .4);
        }
      }
    }
  }

  private void stroke(float[] drum, int at, double level) {
    strokes.add(at);
    for (int i = 0; i < drum.length && at + i < sound.length; i++) {
      sound[at + i] += (float) (level * .4 * drum[i]);
    }
  }

  private static float[] drum(int key) {
    Drum drum = DrumKit.drums().stream().filter(d -> d.key() == key).findFirst().orElseThrow();
    Tone tone = drum.tones().recipe().render(60, 1, new Noise(key));
    double[] frames = tone.frames();
    double peak = 0;
    for (double x : frames) {
      peak = Math.max(peak, Math.abs(x));
    }
    float[] out = new float[(int) (frames.length * (double) RATE / tone.rate()) - 1];
    for (int i = 0; i < out.length; i++) {
      double place = (double) i * tone.rate() / RATE;
      int whole = (int) place;
      double part = place - whole;
      out[i] = (float) ((frames[whole] * (1 - part) + frames[Math.min(frames.length - 1, whole + 1)] * part) / peak);
    }
    return out;
  }

  /** The loop. */
  public float[] sound() {
    return sound;
  }

  /** Where strokes begin; those of several drums nearer than 20 ms to one another are one onset with several places. */
  public List<List<Integer>> onsets() {
    List<List<Integer>> onsets = new ArrayList<>();
    for (int at : strokes) {
      if (onsets.isEmpty() || at - onsets.getLast().getLast() > .02 * RATE) {
        onsets.add(new ArrayList<>());
      }
      onsets.getLast().add(at);
    }
    return onsets;
  }
}
