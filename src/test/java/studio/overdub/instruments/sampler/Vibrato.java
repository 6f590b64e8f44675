package studio.overdub.instruments.sampler;

import java.util.ArrayList;
import java.util.List;

/** The vibrato of a tone, from the lengths of its periods. */
final class Vibrato {
  private final List<double[]> periods = new ArrayList<>();
  private final double turn;
  private final int turns;

  /** Measures a stretch, over whole turns of the vibrato, in cents from a frequency. */
  Vibrato(float[] audio, double from, double to, double hertz) {
    List<double[]> all = new ArrayList<>();
    double last = -1;
    for (int i = (int) (from * Rig.RATE) + 1; i < (int) (to * Rig.RATE); i++) {
      if (audio[i - 1] < 0 && audio[i] >= 0) {
        double crossing = i - (double) audio[i] / (audio[i] - audio[i - 1]);
        if (last >= 0) {
          double length = crossing - last;
          double cents = 1200 * Math.log(Rig.RATE / length / hertz) / Math.log(2);
          all.add(new double[] {(last + crossing) / 2, length, cents});
        }
        last = crossing;
      }
    }
    double first = -1;
    double latest = -1;
    int found = -1;
    int firstIndex = 0;
    int lastIndex = 0;
    for (int i = 1; i < all.size(); i++) {
      double[] a = all.get(i - 1);
      double[] b = all.get(i);
      if (a[2] < 0 && b[2] >= 0) {
        latest = a[0] + (b[0] - a[0]) * -a[2] / (b[2] - a[2]);
        first = first < 0 ? latest : first;
        firstIndex = firstIndex == 0 ? i : firstIndex;
        lastIndex = i;
        found++;
      }
    }
    turns = found;
    turn = (latest - first) / found;
    periods.addAll(all.subList(firstIndex, lastIndex));
  }

  /** How far it goes to either side, in cents: twice the mean distance, as of a triangle. */
  double depth() {
    return 2 * periods.stream().mapToDouble(p -> Math.abs(p[2]) * p[1]).sum() / length();
  }

  /** The middle, in cents. */
  double centre() {
    return periods.stream().mapToDouble(p -> p[2] * p[1]).sum() / length();
  }

  /** Turns a second. */
  double hertz() {
    return turns == 0 ? 0 : Rig.RATE / turn;
  }

  private double length() {
    return periods.stream().mapToDouble(p -> p[1]).sum();
  }
}
