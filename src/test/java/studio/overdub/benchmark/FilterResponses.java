package studio.overdub.benchmark;

import java.util.Locale;
import studio.overdub.dsp.filter.FilterFigures;
import studio.overdub.dsp.filter.FilterModel;

/** The synthesizer's filters beside their analogue prototypes. */
final class FilterResponses implements Figure {
  private static final double DECIBELS = .2;
  private static final double CENTS = 5;

  @Override
  public String name() {
    return "filters";
  }

  @Override
  public String method() {
    return """
        Every filter model of the synthesizer at 48 kHz: its impulse response, transformed, beside the response of its \
        analogue prototype at 30 frequencies from 40 Hz to 20 kHz (combs: to 10 kHz), 10 cutoffs and 5 resonances; and \
        the pitch at which it sings at full resonance, at 6 cutoffs from 50 Hz to 8 kHz. The bars: 0.2 dB, 5 cents.""";
  }

  @Override
  public void measure(Report report) {
    report.table("Model", "Furthest from its prototype, dB", "Sings off its cutoff by, cents", "Met");
    for (FilterModel model : FilterModel.values()) {
      double error = FilterFigures.worstError(model);
      double cents = FilterFigures.sings(model) ? FilterFigures.worstSinging(model) : 0;
      report.row(
          model.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          Report.number(error, 3),
          FilterFigures.sings(model) ? Report.number(cents, 2) : "",
          Report.met(error <= DECIBELS && Math.abs(cents) <= CENTS));
    }
  }
}
