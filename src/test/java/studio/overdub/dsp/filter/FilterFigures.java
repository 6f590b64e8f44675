package studio.overdub.dsp.filter;

import java.util.Set;
import studio.overdub.dsp.Spectrum;

/** How far the filters are from their analogue prototypes, and from the pitch at which they should sing. */
public final class FilterFigures {
  /** Frames a second. */
  static final double RATE = 48000;

  /** Cutoffs in hertz at which a filter is made to sing. */
  static final double[] SUNG = {50, 110, 440, 1000, 3000, 8000};

  /** The frame from which on a singing filter is measured. */
  static final int SETTLED = (int) (12 * RATE);

  private static final int SIZE = 1 << 16;
  private static final double[] CUTOFFS = {60, 120, 250, 500, 1000, 2000, 4000, 8000, 12000, 16000};

  /** Of combs, whose teeth fall between bins at the others; compared up to 10 kHz. */
  private static final double[] COMB_CUTOFFS = {61, 91, 127, 181, 251, 359, 509, 1013, 2003, 3989};

  private static final double[] RESONANCES = {0, .25, .5, .75, .9};
  private static final int PITCHES = 30;
  private static final Set<FilterModel> SILENT =
      Set.of(
          FilterModel.NOTCH_12, FilterModel.NOTCH_24, FilterModel.PEAK, FilterModel.PHASER, FilterModel.FORMANT,
          FilterModel.COMB_PLUS, FilterModel.COMB_MINUS);

  private FilterFigures() {}

  /** A filter that stands. */
  static VoiceFilter filter(FilterModel model, double cutoff, double resonance) {
    VoiceFilter filter = new VoiceFilter(RATE);
    filter.model(model);
    filter.set(cutoff / RATE, resonance, 0, .3);
    return filter;
  }

  private static double prototype(FilterModel model, double hertz, double cutoff, double resonance) {
    double rate = model.saturates() ? 2 * RATE : RATE;
    double warp = Math.tan(Math.PI * hertz / rate) / Math.tan(Math.PI * cutoff / rate);
    return switch (model) {
      case FORMANT -> Prototype.formants(hertz, cutoff, resonance, .3, RATE);
      case COMB_PLUS -> Prototype.comb(hertz, Math.max(1 / cutoff, 5.01 / RATE), .995 * resonance, false);
      case COMB_MINUS -> Prototype.comb(hertz, Math.max(.5 / cutoff, 5.01 / RATE), .995 * resonance, true);
      default -> Prototype.response(model, warp, resonance);
    };
  }

  /** The furthest that a model is from its prototype at 30 frequencies, 10 cutoffs and 5 resonances, in dB. */
  public static double worstError(FilterModel model) {
    boolean comb = model == FilterModel.COMB_PLUS || model == FilterModel.COMB_MINUS;
    double worst = 0;
    for (double cutoff : comb ? COMB_CUTOFFS : CUTOFFS) {
      for (double resonance : RESONANCES) {
        worst = Math.max(worst, worstError(model, cutoff, resonance, comb ? 250 : 500));
      }
    }
    return worst;
  }

  private static double worstError(FilterModel model, double cutoff, double resonance, double span) {
    // Long enough for the sharpest resonance to die away.
    int size = cutoff < 200 ? 16 * SIZE : cutoff < 1000 ? 4 * SIZE : SIZE;
    float[] impulse = new float[size];
    impulse[0] = 1e-3f;
    filter(model, cutoff, resonance).process(impulse, 0, size);
    double[] spectrum = Spectrum.amplitudes(impulse);
    double worst = 0;
    for (int i = 0; i < PITCHES; i++) {
      int bin = (int) Math.round(40 * Math.pow(span, i / (PITCHES - 1.0)) * size / RATE);
      double expected = prototype(model, bin * RATE / size, cutoff, resonance);
      // Beyond 90 dB down the response drowns in the rounding of floats.
      if (expected > 3e-5) {
        double measured = spectrum[bin] * size / 2 / 1e-3;
        worst = Math.max(worst, Math.abs(20 * Math.log10(measured / expected)));
      }
    }
    return worst;
  }

  /** Whether a model sings at full resonance. */
  public static boolean sings(FilterModel model) {
    return !SILENT.contains(model);
  }

  /** The furthest that a model at full resonance sings from its cutoff, in cents. */
  public static double worstSinging(FilterModel model) {
    double worst = 0;
    for (double cutoff : SUNG) {
      double measured = frequency(sung(model, cutoff), SETTLED, (int) (2 * RATE));
      double cents = 1200 * Math.log(measured / cutoff) / Math.log(2);
      worst = Math.abs(cents) > Math.abs(worst) ? cents : worst;
    }
    return worst;
  }

  /** Fourteen seconds of a filter that was struck at full resonance. */
  static float[] sung(FilterModel model, double cutoff) {
    VoiceFilter filter = filter(model, cutoff, 1);
    float[] audio = new float[(int) (14 * RATE)];
    audio[0] = .5f;
    filter.process(audio, 0, audio.length);
    return audio;
  }

  private static double frequency(float[] audio, int from, int frames) {
    double first = -1;
    double last = -1;
    int periods = -1;
    for (int i = from + 1; i < from + frames; i++) {
      if (audio[i - 1] < 0 && audio[i] >= 0) {
        last = i - audio[i] / (audio[i] - audio[i - 1]);
        first = first < 0 ? last : first;
        periods++;
      }
    }
    return periods * RATE / (last - first);
  }
}
