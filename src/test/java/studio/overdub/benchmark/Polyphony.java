package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.soundfont.FontBuilder;
import studio.overdub.soundfont.Generator;

/** Held voices with moving filters, beside FluidSynth, by whole processes. */
final class Polyphony implements Figure {
  private static final int SECONDS = Integer.getInteger("overdub.benchmark.seconds", 180);
  private static final int CHANNELS = 8;
  private static final int VOICES = 256;
  private static final int LOWEST_KEY = 24;
  private static final int KEYS = 80;
  private static final int[] DOUBLING = {32, 64, 128, 256, 512};
  private static final int MOST_THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());
  private static final String RATE = "48000";
  private static final int PERIOD = 100;
  private static final int PARTIALS = 40;
  private static final double[] BARS = {Double.NaN, 1 / 2.0, 1 / 3.5};

  @Override
  public String name() {
    return "polyphony";
  }

  @Override
  public String method() {
    return """
        %d voices held for %d s at 48 kHz, on %d channels and keys all over the keyboard: a looped sample of %d \
        partials behind a low-pass that an LFO moves an octave up and down five times a second, in font and file \
        that the suite makes. No reverb, no chorus; whole processes from start to exit, to a 16-bit WAV file, \
        taking turns; medians of %d runs. FluidSynth's peers of linear, cubic and sinc are its interpolations of \
        order 1, 4 and 7. The bars: at most 1/2 of FluidSynth's time on one thread, and 1/3.5 on two of what \
        FluidSynth takes on one; by the clock. Then fewer and more voices, cubic, on one thread."""
        .formatted(VOICES, SECONDS, CHANNELS, PARTIALS, Run.RUNS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    String fluidsynth = Programs.need("fluidsynth");
    try (WorkFolder folder = new WorkFolder()) {
      Path font = font(folder.path());
      besideFluidSynth(report, folder.path(), fluidsynth, font);
      doubling(report, folder.path(), fluidsynth, font);
    }
  }

  private static void besideFluidSynth(Report report, Path folder, String fluidsynth, Path font)
      throws IOException, InterruptedException {
    Path file = held(folder, VOICES);
    report.table(
        "Interpolation", "Threads", "FluidSynth, s", "its processor, s", "Overdub, s", "its processor, s",
        "Overdub / FluidSynth on as many", "on one thread", "Met");
    for (Reading reading : Reading.values()) {
      List<List<String>> commands = new ArrayList<>();
      for (int threads = 1; threads <= MOST_THREADS; threads++) {
        commands.add(peer(folder, fluidsynth, font, file, reading, threads));
        commands.add(overdub(folder, font, file, reading, threads));
      }
      List<List<Run>> runs = Run.interleaved(commands);
      double alone = Run.median(runs.getFirst(), Run::wall);
      for (int threads = 1; threads <= MOST_THREADS; threads++) {
        List<Run> peers = runs.get(2 * threads - 2);
        List<Run> ours = runs.get(2 * threads - 1);
        double wall = Run.median(ours, Run::wall);
        report.row(
            reading.word(),
            threads,
            Report.number(Run.median(peers, Run::wall), 2),
            Report.number(Run.median(peers, Run::cpu), 2),
            Report.number(wall, 2),
            Report.number(Run.median(ours, Run::cpu), 2),
            Report.number(wall / Run.median(peers, Run::wall), 2),
            Report.number(wall / alone, 2),
            Report.met(wall / alone <= BARS[threads]));
      }
    }
  }

  private static void doubling(Report report, Path folder, String fluidsynth, Path font)
      throws IOException, InterruptedException {
    List<List<String>> commands = new ArrayList<>();
    for (int voices : DOUBLING) {
      Path file = held(folder, voices);
      commands.add(peer(folder, fluidsynth, font, file, Reading.CUBIC, 1));
      commands.add(overdub(folder, font, file, Reading.CUBIC, 1));
    }
    List<List<Run>> runs = Run.interleaved(commands);
    report.table("Voices", "FluidSynth, processor, s", "ns a voice and frame", "Overdub, processor, s", "ns");
    double frames = SECONDS * Double.parseDouble(RATE);
    for (int i = 0; i < DOUBLING.length; i++) {
      double peer = Run.median(runs.get(2 * i), Run::cpu);
      double our = Run.median(runs.get(2 * i + 1), Run::cpu);
      report.row(
          DOUBLING[i],
          Report.number(peer, 2),
          Report.number(1e9 * peer / frames / DOUBLING[i], 2),
          Report.number(our, 2),
          Report.number(1e9 * our / frames / DOUBLING[i], 2));
    }
  }

  private static List<String> peer(Path folder, String fluidsynth, Path font, Path file, Reading reading, int threads)
      throws IOException {
    return List.of(
        fluidsynth, "-ni", "-R", "0", "-C", "0", "-o", "synth.polyphony=1024", "-o", "synth.cpu-cores=" + threads,
        "-f", reading.fluidSynthSetup(folder).toString(), "-F", folder.resolve("peer.wav").toString(), "-r", RATE,
        font.toString(), file.toString());
  }

  private static List<String> overdub(Path folder, Path font, Path file, Reading reading, int threads) {
    return Programs.overdub(
        "render", file.toString(), "-o", folder.resolve("out.wav").toString(), "--soundfont", font.toString(),
        "--rate", RATE, "--bits", "16", "--threads", String.valueOf(threads), "--dry", "--interpolation",
        reading.word());
  }

  /** A saw of limited band, whose filter an LFO moves. */
  private static Path font(Path folder) throws IOException {
    short[] wave = new short[PERIOD * PARTIALS];
    for (int i = 0; i < wave.length; i++) {
      double sum = 0;
      for (int k = 1; k <= PARTIALS; k++) {
        sum += Math.sin(2 * Math.PI * k * i / PERIOD) / k;
      }
      wave[i] = (short) Math.round(12_000 * sum);
    }
    return new FontBuilder()
        .sample(wave)
        .instrument(Generator.SAMPLE_MODES, 1)
        .instrument(Generator.INITIAL_FILTER_CUTOFF, 8000)
        .instrument(Generator.INITIAL_FILTER_Q, 60)
        .instrument(Generator.MOD_LFO_FREQUENCY, -851)
        .instrument(Generator.MOD_LFO_TO_FILTER_CUTOFF, 1200)
        .write(folder.resolve("moving.sf2"));
  }

  private static Path held(Path folder, int voices) throws IOException {
    MidiFileBuilder file = new MidiFileBuilder(120);
    int keys = voices / CHANNELS;
    for (int channel = 0; channel < CHANNELS; channel++) {
      MidiFileBuilder.Part part = file.part("Part " + (channel + 1));
      part.program(channel, 0).control(0, channel, 7, 20);
      for (int i = 0; i < keys; i++) {
        int key = LOWEST_KEY + i * KEYS / keys;
        part.note(0, SECONDS * 2 * MidiFileBuilder.PPQ, channel, key, 90);
      }
    }
    return file.write(folder.resolve("held" + voices + ".mid"));
  }
}
