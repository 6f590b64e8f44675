package studio.overdub.app.material;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.dsp.filter.FilterModel;
import studio.overdub.dsp.filter.VoiceFilter;
import studio.overdub.dsp.osc.FactoryWavetable;

/**
 * What wavetables and filters of the Synthesizer look like, computed by the units that sound. Quick enough to be asked
 * while a knob turns; holds a filter to measure. One thread at a time.
 */
public final class SynthShapes {
  private static final double RATE = 48000;
  private static final int IMPULSE = 4096;
  // Quiet enough that saturating filters answer as their prototypes do.
  private static final float QUIET = 1e-3f;
  private static final double FLOOR = 1e-6;

  private final VoiceFilter filter = new VoiceFilter(RATE);
  private final float[] answer = new float[IMPULSE];

  /** The names of the wavetables, in the order they are shown; the first is what reads without a name. */
  public static List<String> wavetables() {
    return Stream.concat(Stream.of("Basic"), Stream.of(FactoryWavetable.values()).map(SynthShapes::name)).toList();
  }

  private static String name(FactoryWavetable table) {
    String words = table.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * A period of a wavetable, with a peak of 1.
   *
   * @param name as the Synthesizer's text names it
   * @param position 0 first frame to 1 last
   * @return empty where no wavetable has this name
   */
  public Optional<float[]> wavetable(String name, double position, int points) {
    String wanted = name.strip().replace(' ', '_').toUpperCase(Locale.ROOT);
    return wanted.isEmpty() || wanted.equals("BASIC")
        ? Optional.of(FactoryWavetable.BASIC_SHAPES.shape(position, points))
        : Stream.of(FactoryWavetable.values())
            .filter(table -> table.name().equals(wanted))
            .findFirst()
            .map(table -> table.shape(position, points));
  }

  /**
   * How much a filter lets through, in decibels, at frequencies that step evenly by ratio.
   *
   * @param model as the Synthesizer's choice names it; flat for one that is not known, such as Off
   * @param cutoff in hertz
   * @param resonance 0 to 1
   * @param morph 0 to 1
   * @param from the first frequency in hertz
   * @param to the last frequency in hertz
   */
  public double[] response(
      String model, double cutoff, double resonance, double morph, double from, double to, int points) {
    double[] decibels = new double[points];
    model(model).ifPresent(
        known -> {
          measure(known, cutoff, resonance, morph);
          for (int i = 0; i < points; i++) {
            double frequency = from * StrictMath.pow(to / from, i / (points - 1d));
            decibels[i] = 20 * StrictMath.log10(Math.max(FLOOR, strength(frequency / RATE)));
          }
        });
    return decibels;
  }

  private static Optional<FilterModel> model(String name) {
    String wanted =
        name.equals("Diode ladder")
            ? "DIODE"
            : name.replace("+", "plus").replaceAll("-$", "minus").replaceAll("[- ]", "_").toUpperCase(Locale.ROOT);
    return List.of(FilterModel.values()).stream().filter(m -> m.name().equals(wanted)).findFirst();
  }

  private void measure(FilterModel model, double cutoff, double resonance, double morph) {
    filter.model(model);
    filter.reset();
    filter.set(cutoff / RATE, resonance, 0, morph);
    Arrays.fill(answer, 0);
    answer[0] = QUIET;
    filter.process(answer, 0, IMPULSE);
  }

  /** The strength of one frequency in the answer to an impulse, by Goertzel's recursion. */
  private double strength(double cyclesPerFrame) {
    double twice = 2 * StrictMath.cos(2 * Math.PI * cyclesPerFrame);
    double last = 0;
    double before = 0;
    for (float sample : answer) {
      double next = sample + twice * last - before;
      before = last;
      last = next;
    }
    return StrictMath.sqrt(Math.max(0, last * last + before * before - twice * last * before)) / QUIET;
  }
}
