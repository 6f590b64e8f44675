package studio.overdub.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import studio.overdub.dsp.osc.Tones;
import studio.overdub.instruments.synth.IdealWave;
import studio.overdub.instruments.synth.SynthTone;

/** What aliases in the synthesizer, and how true its waves are. */
final class OscillatorAliases implements Figure {
  private static final double DECIBELS = .5;

  @Override
  public String name() {
    return "oscillators";
  }

  @Override
  public String method() {
    return """
        Held notes of the whole Synthesizer at 48 kHz, the filter off, tuned to fit a transform of 65536 frames: the \
        loudest bin that is no harmonic, in dB of the loudest harmonic, at eight fundamentals in hertz. The bars: -80 \
        to 2.6 kHz and -70 at 5 kHz; -60 where it says so. Then waves of full scale through open filters that drive \
        them: sines; saws, which may reach -70; squares, which may reach -60. Last, how far a harmonic below 16 kHz is \
        at most from the wave's own, in dB; the bar: 0.5.""";
  }

  @Override
  public void measure(Report report) {
    report.table(heads("Mode", "Bar", "Met"));
    aliases(report, SynthTone.modes());
    report.table(heads("Drive", "Bar", "Met"));
    aliases(report, SynthTone.drives());
    report.table(heads("Wave", "Met"));
    IdealWave.all().forEach(wave -> brightness(report, wave));
  }

  private static String[] heads(String first, String... last) {
    List<String> heads = new ArrayList<>(List.of(first));
    for (double hertz : Tones.FUNDAMENTALS) {
      heads.add(Report.number(hertz, 0));
    }
    heads.addAll(List.of(last));
    return heads.toArray(String[]::new);
  }

  private static void aliases(Report report, Stream<SynthTone> tones) {
    tones.forEach(
        tone -> {
          List<Object> cells = new ArrayList<>(List.of(tone.name()));
          boolean met = true;
          for (double hertz : Tones.FUNDAMENTALS) {
            double alias = tone.alias(hertz);
            cells.add(Report.number(alias, 1));
            met &= alias <= tone.barAt(hertz);
          }
          cells.add(Report.number(tone.bar(), 0));
          cells.add(Report.met(met));
          report.row(cells.toArray());
        });
  }

  private static void brightness(Report report, IdealWave wave) {
    List<Object> cells = new ArrayList<>(List.of(wave.name()));
    boolean met = true;
    for (double hertz : Tones.FUNDAMENTALS) {
      double deviation = wave.worstDeviation(hertz);
      cells.add(Report.number(deviation, 3));
      met &= deviation <= DECIBELS;
    }
    cells.add(Report.met(met));
    report.row(cells.toArray());
  }
}
