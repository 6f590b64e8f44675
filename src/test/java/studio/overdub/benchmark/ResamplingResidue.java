package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.overdub.instruments.sampler.SineFit;
import studio.overdub.soundfont.SineFont;

/** What reading between frames adds to a sine, and what it lets fold over, beside FluidSynth. */
final class ResamplingResidue implements Figure {
  private static final int RATE = 48_000;
  private static final int PERIOD = 24;
  private static final int ROOT = 60;
  private static final int TUNING = 37;
  private static final int KEYS = 40;
  private static final int LOWEST = 41;
  private static final int FRAMES = 16_384;

  /** A period of 6 frames is 8 kHz, and 64 kHz three octaves up: as 16 kHz it would fold over. */
  private static final int SHORT_PERIOD = 6;

  private static final int THREE_OCTAVES = 36;
  private static final int SECOND = 2 * MidiFileBuilder.PPQ;

  @Override
  public String name() {
    return "resampling";
  }

  @Override
  public String method() {
    return """
        A looped 24-bit sine of 24 frames in a font that the suite makes, played for half a second on each of %d keys \
        from 19 semitones below its root to 20 above, %d cents sharp, to 32-bit floats: what is left when the best \
        fitting sine is taken away from 16384 frames, in dB of the sine. The same an octave above the root with a \
        sine of 48 frames; and 8 kHz three octaves up, 64 kHz, all of which folds over unless it is filtered out: in \
        dB of the same sine at its root. The bars: -90 (sinc) and -65 dB (cubic) at %d pitches, -60 dB of what folds \
        over (sinc)."""
        .formatted(KEYS, TUNING, KEYS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    String fluidsynth = Programs.need("fluidsynth");
    report.table(
        "Program", "Interpolation", "Worst of %d, dB".formatted(KEYS), "Median", "12 keys around an octave up, worst",
        "Folded over from three octaves up", "Met");
    try (WorkFolder folder = new WorkFolder()) {
      Path root = sine(folder, PERIOD);
      Path low = sine(folder, 2 * PERIOD);
      Path high = sine(folder, SHORT_PERIOD);
      for (Reading reading : Reading.values()) {
        double[] ours = residues(folder, null, reading, root, low, high);
        row(report, "Overdub", reading.word(), ours, met(reading, ours));
        String order = "order " + reading.order();
        row(report, "FluidSynth", order, residues(folder, fluidsynth, reading, root, low, high), "");
      }
    }
  }

  private static void row(Report report, String program, String way, double[] residues, String met) {
    String[] cells = Arrays.stream(residues).mapToObj(dB -> Report.number(dB, 1)).toArray(String[]::new);
    report.row(program, way, cells[0], cells[1], cells[2], cells[3], met);
  }

  private static String met(Reading reading, double[] residues) {
    return switch (reading) {
      case LINEAR -> "";
      case CUBIC -> Report.met(residues[0] <= -65);
      case SINC -> Report.met(residues[0] <= -90 && residues[3] <= -60);
    };
  }

  private static double[] residues(
      WorkFolder folder, String fluidsynth, Reading reading, Path root, Path low, Path high)
      throws IOException, InterruptedException {
    double[] around = each(folder, fluidsynth, reading, root, PERIOD, LOWEST, KEYS);
    double[] above = each(folder, fluidsynth, reading, low, 2 * PERIOD, ROOT + 9, 12);
    float[] folded = render(folder, fluidsynth, reading, high, List.of(ROOT, ROOT + THREE_OCTAVES));
    Arrays.sort(around);
    return new double[] {
      around[KEYS - 1],
      (around[KEYS / 2 - 1] + around[KEYS / 2]) / 2,
      Arrays.stream(above).max().orElseThrow(),
      level(folded, 1) - level(folded, 0)
    };
  }

  /** The residues of so many keys. */
  private static double[] each(
      WorkFolder folder, String fluidsynth, Reading reading, Path font, int period, int lowest, int count)
      throws IOException, InterruptedException {
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      keys.add(lowest + i);
    }
    float[] audio = render(folder, fluidsynth, reading, font, keys);
    double[] residues = new double[count];
    for (int i = 0; i < count; i++) {
      double hertz = (double) RATE / period * Math.pow(2, (keys.get(i) - ROOT + TUNING / 100.0) / 12);
      residues[i] = SineFit.leastResidual(audio, from(i), FRAMES, hertz, 2);
    }
    return residues;
  }

  private static int from(int note) {
    return note * RATE + RATE / 10;
  }

  private static double level(float[] audio, int note) {
    double sum = 1e-30;
    for (int i = from(note); i < from(note) + FRAMES; i++) {
      sum += (double) audio[i] * audio[i];
    }
    return 10 * Math.log10(sum);
  }

  /** Plays keys, one a second, by FluidSynth where it is given. */
  private static float[] render(WorkFolder folder, String fluidsynth, Reading reading, Path font, List<Integer> keys)
      throws IOException, InterruptedException {
    MidiFileBuilder midi = new MidiFileBuilder(120);
    MidiFileBuilder.Part part = midi.part("Sine");
    for (int i = 0; i < keys.size(); i++) {
      part.note(i * SECOND, SECOND / 2, 0, keys.get(i), 127);
    }
    Path file = midi.write(folder.path().resolve("sine.mid"));
    return Rendered.left(
        folder,
        fluidsynth == null
            ? Rendered.overdub(folder, file, font, "--interpolation", reading.word())
            : Rendered.fluidSynth(
                folder, fluidsynth, file, font, "-f", reading.fluidSynthSetup(folder.path()).toString()));
  }

  private static Path sine(WorkFolder folder, int period) throws IOException {
    return SineFont.write(folder.path().resolve("sine" + period + ".sf2"), period, TUNING);
  }
}
