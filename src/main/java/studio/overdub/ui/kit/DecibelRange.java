package studio.overdub.ui.kit;

import java.util.Locale;
import java.util.OptionalDouble;
import studio.overdub.base.Decibels;
import studio.overdub.base.FaderTravel;

/** The travel of faders, {@link FaderTravel}. Meters use it too, so that one scale of numbers serves both. */
public final class DecibelRange implements ValueRange {
  /** The one range of every channel fader. */
  public static final DecibelRange FADER = new DecibelRange(0);

  /** What faders and meters carry as numbers, from the top down, in dB. */
  public static final int[] MARKS = {6, 0, -6, -12, -24, -48};

  private final double defaultDb;

  /** A range whose default is {@code defaultDb}. */
  public DecibelRange(double defaultDb) {
    this.defaultDb = defaultDb;
  }

  @Override
  public double toTravel(double db) {
    return FaderTravel.ofDb(db);
  }

  @Override
  public double fromTravel(double travel) {
    return FaderTravel.toDb(travel);
  }

  @Override
  public double defaultValue() {
    return defaultDb;
  }

  @Override
  public String format(double db) {
    return number(db) + " dB";
  }

  /** A level without its unit, with a true minus: "−4.5", "−∞". */
  public static String number(double db) {
    if (db < -96) {
      return "\u2212\u221e";
    }
    String text = String.format(Locale.ROOT, "%.1f", db);
    return text.equals("-0.0") ? "0.0" : text.replace('-', '\u2212');
  }

  @Override
  public OptionalDouble parse(String text) {
    String t = text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-').replaceAll("\\s*db$", "");
    if (t.equals("-inf") || t.equals("-\u221e") || t.equals("off")) {
      return OptionalDouble.of(Decibels.SILENCE);
    }
    return t.matches("[-+]?\\d*\\.?\\d+")
        ? OptionalDouble.of(Math.clamp(Double.parseDouble(t), Decibels.SILENCE, FaderTravel.MOST_DB))
        : OptionalDouble.empty();
  }
}
