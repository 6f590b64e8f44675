package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import studio.overdub.instruments.sampler.BatterySound;

/** The SoundFont Spec Implementation Test (S. Christian Collins), rendered by whole processes and measured alike. */
final class SpecificationBattery implements Figure {
  private static final int[] VELOCITIES = {127, 111, 95, 79, 63, 47, 31, 15};
  private static final double[] CUTOFFS = {100, 200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000};

  /** The note of test 9 without a cutoff. */
  private static final double OPEN = 75.0;

  private static final double FIRST_CUTOFF = 66.5;
  private static final double LFO = 8.1758 * Math.pow(2, -1238 / 1200.0);
  private static final double WIDE_OPEN = 85.7;

  /**
   * A row of the table.
   *
   * @param bar how far from what is expected a figure may be
   */
  private record Row(String what, double expected, double bar, int decimals, ToDoubleFunction<BatterySound> measure) {}

  @Override
  public String name() {
    return "battery";
  }

  @Override
  public String method() {
    return """
        The SoundFont Spec Implementation Test 3.1 rendered at 48 kHz to 32-bit floats without reverb and chorus: \
        `overdub render`, `fluidsynth -ni -F`, and the JDK's Gervill by `overdub render --synth gervill`; the left \
        channel measured by the same code, shifted so that the first sound of all begins together. What is expected \
        is worked out from the specification and the font's generators. "Worst" is what lies furthest from what is \
        expected. The bars: 0.05 dB (attenuation), 0.1 dB (velocity curves), 1 cent, 3 % (times), 0.5 dB (filter).""";
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    Path material = Path.of(System.getProperty("conformance.dir", "../shared/conformance"), "soundfont");
    Path font = material.resolve("sf_spec_test.sf2");
    Path midi = material.resolve("sf_spec_test.mid");
    if (!Files.exists(font)) {
      throw new MissingException("the SoundFont Spec Implementation Test at " + font);
    }
    String fluidsynth = Programs.need("fluidsynth");
    List<BatterySound> sounds = new ArrayList<>();
    try (WorkFolder folder = new WorkFolder()) {
      float[] own = Rendered.left(folder, Rendered.overdub(folder, midi, font));
      int start = Rendered.start(own);
      sounds.add(new BatterySound(own));
      for (List<String> peer :
          List.of(
              Rendered.fluidSynth(folder, fluidsynth, midi, font),
              Rendered.overdub(folder, midi, font, "--synth", "gervill"))) {
        float[] left = Rendered.left(folder, peer);
        sounds.add(new BatterySound(Rendered.shifted(left, Rendered.start(left) - start)));
      }
    }
    report.table("What", "Expected", "Overdub", "FluidSynth", "Gervill", "Bar", "Met");
    for (Row row : rows()) {
      double[] found = sounds.stream().mapToDouble(row.measure).toArray();
      report.row(
          row.what,
          Report.number(row.expected, row.decimals),
          Report.number(found[0], row.decimals),
          Report.number(found[1], row.decimals),
          Report.number(found[2], row.decimals),
          Report.number(row.bar, 3),
          Report.met(Math.abs(found[0] - row.expected) <= row.bar));
    }
  }

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    levels(rows);
    times(rows);
    pitches(rows);
    filters(rows);
    return rows;
  }

  private static void levels(List<Row> rows) {
    rows.add(
        new Row("11: attenuation of 50 cB a step, worst step, dB", -2, .05, 2, s -> worst(-2, 6, i -> step(s, i))));
    rows.add(
        new Row("12: negative attenuation of a preset, worst, dB", 0, .05, 2,
            s -> worst(0, 7, i -> s.level(91.2 + i * .5) - s.level(WIDE_OPEN))));
    String[] curves = {"96 dB concave", "144 dB concave", "48 dB concave", "96 dB linear", "none"};
    double[] decades = {40, 60, 20, 0, 0};
    for (int test = 0; test < curves.length; test++) {
      double first = 97.7 + 6 * test;
      double slope = decades[test];
      double linear = test == 3 ? 96 / 128.0 : 0;
      rows.add(
          new Row("13" + "ABCDE".charAt(test) + ": velocity curve, " + curves[test] + ", worst error, dB", 0, .1, 2,
              s ->
                  worst(0, 8, i ->
                      s.level(first + i * .5) - s.level(WIDE_OPEN) + slope * Math.log10(127.0 / VELOCITIES[i])
                          + linear * (127 - VELOCITIES[i]))));
    }
    rows.add(new Row("1: sustain, dB", -12, .05, 2, s -> s.level(6.4) - s.level(4)));
    rows.add(new Row("5B: tremolo of 6 dB, from top to bottom, dB", 12, .34, 2, SpecificationBattery::tremolo));
  }

  private static double step(BatterySound sound, int i) {
    return sound.level(WIDE_OPEN + .5 + i * .5) - sound.level(WIDE_OPEN + i * .5);
  }

  private static double tremolo(BatterySound sound) {
    double most = -200;
    double least = 200;
    for (int i = 0; i < 2000; i++) {
      double crest = sound.crest(47 + i * .001);
      most = Math.max(most, crest);
      least = Math.min(least, crest);
    }
    return most - least;
  }

  private static void times(List<Row> rows) {
    for (double share : new double[] {.25, .5, .75}) {
      rows.add(
          new Row("1: attack, amplitude after " + share + " of its time", share, .03 * share, 3,
              s -> s.amplitude(2.5 + share) / s.amplitude(4)));
    }
    rows.add(
        new Row("1: decay, dB a second", -100, 3, 1, s -> (s.level(4.595) - s.level(4.525)) / .07));
    rows.add(new Row("1: release, dB a second", -100, 3, 1, s -> (s.level(6.9) - s.level(6.6)) / .3));
    int[] keys = {84, 72, 60, 48, 36};
    double[] decays = {17.5, 18.5, 19.5, 21.0, 24.0};
    rows.add(
        new Row("3: decay by key, worst of 5, measured by expected", 1, .03, 3,
            s -> worst(1, 5, i -> fall(s, decays[i]) / (-7 / Math.pow(2, (1200 + (60 - keys[i]) * 101) / 1200.0)))));
    double[] holds = {31.5, 32.5, 33.5, 34.5, 36.5};
    rows.add(
        new Row("4: hold by key, worst of 5, measured by expected", 1, .03, 3,
            s ->
                worst(1, 5, i -> hold(s, holds[i]) / Math.pow(2, (-1200 + (60 - keys[i]) * 101) / 1200.0))));
  }

  private static double fall(BatterySound sound, double start) {
    return sound.level(start + .12) - sound.level(start + .05);
  }

  /** From the end of the attack until the fall, which takes 6 dB in 3 ms; in seconds. */
  private static double hold(BatterySound sound, double start) {
    double full = sound.crest(start + .06);
    double time = .06;
    while (time < 5 && sound.crest(start + time) > full - 6) {
      time += .0005;
    }
    return time - Math.pow(2, -8857 / 1200.0) - .06 * Math.pow(2, -5186 / 1200.0);
  }

  private static void pitches(List<Row> rows) {
    double bent = BatterySound.SINE * Math.pow(2, 6 / 12.0);
    rows.add(
        new Row("2: modulation envelope to pitch, at its height, cents", 1200, 1, 2,
            s -> s.cents(11.98, 12.02, BatterySound.SINE)));
    rows.add(
        new Row("2: its sustain at half, cents", 600, 1, 2, s -> s.cents(13.98, 14.02, BatterySound.SINE)));
    rows.add(
        new Row("6: vibrato of 600 cents, cents", 600, 1, 2,
            s -> s.vibrato(51.6, 54.4, BatterySound.SINE)[0]));
    rows.add(
        new Row("6: its rate, Hz", LFO, .03 * LFO, 3, s -> s.vibrato(51.6, 54.4, BatterySound.SINE)[1]));
    rows.add(
        new Row("7: vibrato by the wheel, cents", 50 * 127.0 / 128, 1, 2,
            s -> s.vibrato(56.6, 59.4, 2 * BatterySound.SINE)[0]));
    rows.add(
        new Row("8: scale tuning 0, worst of 3 keys, Hz", 369.99, .2, 2,
            s -> worst(369.99, 3, i -> 369.99 * Math.pow(2, s.cents(61.05 + i, 61.45 + i, 369.99) / 1200))));
    rows.add(new Row("20: bend down, cents", -200, 1, 2, s -> s.cents(241.05, 241.35, bent)));
    rows.add(
        new Row("20: bend up, cents", 200 * 8191 / 8192.0, 1, 2, s -> s.cents(243.05, 243.35, bent)));
    rows.add(new Row("20: bend inverted, cents", 200, 1, 2, s -> s.cents(256.05, 256.35, bent)));
  }

  private static void filters(List<Row> rows) {
    rows.add(
        new Row("9: level at 12 cutoffs without resonance, worst, dB", -3.01, .5, 2,
            s ->
                worst(-3.01, CUTOFFS.length,
                    i -> s.transfer(FIRST_CUTOFF + i * .5, OPEN, CUTOFFS[i] * .98, CUTOFFS[i] * 1.02))));
    for (int q : new int[] {10, 20, 30, 40}) {
      double start = 77.5 + q / 5 * .5;
      rows.add(
          new Row("10: level at DC at a resonance of " + q + " dB, dB", -q / 2.0, .5, 2,
              s -> s.transfer(start, OPEN, 200, 600)));
      rows.add(
          new Row("10: peak above that, dB", q, .5, 2, s -> peak(s, start) - s.transfer(start, OPEN, 200, 600)));
    }
    rows.add(
        new Row("14B: velocity moves the cutoff by 7200 cents, worst error at it, dB", 0, .5, 2,
            s -> worst(0, 8, i -> atCutoff(s, i))));
  }

  private static double peak(BatterySound sound, double start) {
    double peak = -200;
    for (double hertz = 2500; hertz < 4100; hertz += 10) {
      peak = Math.max(peak, sound.transfer(start, OPEN, hertz - 1, hertz + 1));
    }
    return peak;
  }

  /** The level at the cutoff that a velocity asks for, at 10 dB of resonance, less what the formula gives there. */
  private static double atCutoff(BatterySound sound, int step) {
    double cents = 10_721 - 7200 * (127 - VELOCITIES[step]) / 128.0;
    double hertz = 440 * Math.pow(2, (cents - 6900) / 1200);
    double q2 = (10 + Math.sqrt(90)) / 2;
    double expected = -5 + 10 * Math.log10(q2);
    return sound.transfer(134.5 + step * .5, OPEN, .995 * hertz, 1.005 * hertz) - expected;
  }

  @FunctionalInterface
  private interface Measured {
    double at(int step);
  }

  /** What lies furthest from what is expected. */
  private static double worst(double expected, int count, Measured measured) {
    double worst = expected;
    for (int i = 0; i < count; i++) {
      double found = measured.at(i);
      worst = Math.abs(found - expected) > Math.abs(worst - expected) ? found : worst;
    }
    return worst;
  }
}
