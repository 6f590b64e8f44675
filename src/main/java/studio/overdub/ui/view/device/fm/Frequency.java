package studio.overdub.ui.view.device.fm;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.app.material.FmShapes;
import studio.overdub.ui.view.device.Parameter;

/**
 * The frequency of an operator as one figure, which two parameters make: a ratio to the key, or hertz where it is
 * fixed. Event thread only.
 */
public final class Frequency {
  private static final int COARSE = 32;
  private static final int DECADES = 4;
  private static final int FINE = 100;
  private static final Pattern TYPED = Pattern.compile("[x\u00d7]?\\s*([0-9]*\\.?[0-9]+)\\s*(khz|k|hz)?");

  private final FmModel fm;
  private final String prefix;
  private final int operator;
  private Object stepping = new Object();

  Frequency(FmModel fm, int operator) {
    this.fm = fm;
    this.operator = operator;
    prefix = FmModel.prefix(operator) + "ratio.";
  }

  /** What people call it. */
  public String name() {
    return "Frequency of operator " + (operator + 1);
  }

  /** Whether it stays whatever the key. */
  public boolean fixed() {
    return fm.value(prefix + "mode") != 0;
  }

  private int coarse() {
    return fm.whole(prefix + "coarse");
  }

  private int fine() {
    return fm.whole(prefix + "fine");
  }

  /** As people read it, its detune behind it: "\u00d7 3.50", "1.20 kHz +3". */
  public String words() {
    int detune = fm.whole(prefix + "detune");
    String behind = detune == 0 ? "" : detune > 0 ? " +" + detune : " \u2212" + -detune;
    return figure() + behind;
  }

  /** As people read it, without its detune. */
  public String figure() {
    return fixed() ? hertz(FmShapes.fixedHertz(coarse(), fine())) : ratio(FmShapes.ratio(coarse(), fine()));
  }

  private static String ratio(double ratio) {
    return "\u00d7 " + String.format(Locale.ROOT, "%.2f", ratio);
  }

  private static String hertz(double hertz) {
    return hertz >= 1000
        ? String.format(Locale.ROOT, "%.2f kHz", hertz / 1000)
        : String.format(Locale.ROOT, hertz < 10 ? "%.2f Hz" : hertz < 100 ? "%.1f Hz" : "%.0f Hz", hertz);
  }

  /** What comes from now on is another step of history. */
  public void another() {
    stepping = new Object();
  }

  /** Goes to the next whole ratio, or decade; steps in a row are one step of history. */
  public void coarse(int by) {
    int most = fixed() ? DECADES : COARSE;
    int now = fixed() ? coarse() & 3 : coarse();
    set(Math.clamp(now + by, 0, most - 1), fine());
  }

  /** Goes on by hundredths, through whole ratios where there are more; steps in a row are one step of history. */
  public void fine(int by) {
    int now = (fixed() ? coarse() & 3 : coarse()) * FINE + fine();
    int next = Math.clamp(now + by, 0, (fixed() ? DECADES : COARSE) * FINE - 1);
    set(next / FINE, next % FINE);
  }

  /** Puts it back to the key's own. */
  public void reset() {
    another();
    Map<Parameter, Double> values = new LinkedHashMap<>();
    for (Parameter p : fm.parameters(prefix, "mode", "coarse", "fine", "detune")) {
      values.put(p, p.defaultValue());
    }
    fm.device().set(values, stepping);
  }

  /** Takes what was typed, the nearest that can be had; hertz fix it, and a cross before the figure lets it go. */
  public boolean type(String text) {
    Matcher typed = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!typed.matches()) {
      return false;
    }
    another();
    String unit = typed.group(2) == null ? "" : typed.group(2);
    double number = Double.parseDouble(typed.group(1)) * (unit.startsWith("k") ? 1000 : 1);
    boolean cross = text.strip().matches("[xX\u00d7].*");
    boolean fix = !cross && (!unit.isEmpty() || fixed());
    nearest(number, fix);
    return true;
  }

  private void nearest(double wanted, boolean fix) {
    int best = 0;
    double distance = Double.MAX_VALUE;
    // From the top down, so that of two alike the one with the smaller fine part is taken.
    for (int at = (fix ? DECADES : COARSE) * FINE - 1; at >= 0; at--) {
      double there = fix ? FmShapes.fixedHertz(at / FINE, at % FINE) : FmShapes.ratio(at / FINE, at % FINE);
      if (Math.abs(there - wanted) < distance - 1e-9) {
        distance = Math.abs(there - wanted);
        best = at;
      }
    }
    Map<Parameter, Double> values = new LinkedHashMap<>();
    fm.parameters(prefix, "mode").forEach(p -> values.put(p, fix ? 1.0 : 0.0));
    fm.parameters(prefix, "coarse").forEach(p -> values.put(p, 0.0));
    put(values, best / FINE, best % FINE);
  }

  private void set(int coarse, int fine) {
    put(new LinkedHashMap<>(), coarse, fine);
  }

  private void put(Map<Parameter, Double> values, int coarse, int fine) {
    fm.parameters(prefix, "coarse").forEach(p -> values.put(p, (double) coarse));
    fm.parameters(prefix, "fine").forEach(p -> values.put(p, (double) fine));
    values.entrySet().removeIf(e -> fm.device().value(e.getKey()) == e.getValue());
    if (!values.isEmpty()) {
      fm.device().set(values, stepping);
    }
  }
}
