package studio.overdub.instruments.synth;

import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.Elementary;

/**
 * How the parameters' knobs travel, for the audio thread: modulation moves a knob, not a value, so that an octave of
 * cutoff is as far at the bottom as at the top. Agrees with {@link ParamSpec#toTravel} and back.
 */
final class Travel {
  private static final int COUNT = SynthParams.ALL.size();
  private static final ParamSpec.Curve[] CURVES = new ParamSpec.Curve[COUNT];
  private static final double[] MIN = new double[COUNT];
  private static final double[] MAX = new double[COUNT];
  private static final double[] OCTAVES = new double[COUNT];

  static {
    for (int i = 0; i < COUNT; i++) {
      ParamSpec spec = SynthParams.ALL.get(i);
      CURVES[i] = spec.curve();
      MIN[i] = spec.min();
      MAX[i] = spec.max();
      OCTAVES[i] = spec.min() > 0 ? Elementary.log2(spec.max() / spec.min()) : 0;
    }
  }

  private Travel() {}

  /** A parameter's value after its knob has moved by a share of its way. */
  static double moved(int index, double value, double share) {
    double min = MIN[index];
    double max = MAX[index];
    double moved =
        switch (CURVES[index]) {
          case LINEAR, WHOLE -> value + share * (max - min);
          case LOGARITHMIC -> value * Elementary.exp2(share * OCTAVES[index]);
          case SQUARE -> {
            double travel = Math.max(0, Math.sqrt((value - min) / (max - min)) + share);
            yield min + travel * travel * (max - min);
          }
        };
    return Math.min(max, Math.max(min, moved));
  }
}
