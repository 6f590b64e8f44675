package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;

/** MIDI files rendered to 48 kHz floats by whole processes, dry, to be measured. */
final class Rendered {
  /** Below this nothing counts as the beginning of the sound. */
  private static final float SILENCE = 1e-4f;

  private static final int BLOCK = 8192;

  private Rendered() {}

  /** The command that has Overdub render a file, with more options. */
  static List<String> overdub(WorkFolder folder, Path midi, Path font, String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "render", midi.toString(), "-o", out(folder).toString(), "--soundfont", font.toString(), "--dry",
                "--bits", "32f", "--rate", "48000"));
    args.addAll(List.of(options));
    return Programs.overdub(args.toArray(String[]::new));
  }

  /** The command that has FluidSynth render a file, with more options. */
  static List<String> fluidSynth(WorkFolder folder, String program, Path midi, Path font, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program, "-ni", "-R", "0", "-C", "0", "-r", "48000", "-O", "float", "-F", out(folder).toString()));
    command.addAll(List.of(options));
    command.addAll(List.of(font.toString(), midi.toString()));
    return command;
  }

  private static Path out(WorkFolder folder) {
    return folder.path().resolve("rendered.wav");
  }

  /** Runs a command and gives the left channel of what it wrote. */
  static float[] left(WorkFolder folder, List<String> command) throws IOException, InterruptedException {
    Run.of(command).succeeded();
    try (AudioReader reader = AudioFiles.open(out(folder))) {
      float[] left = new float[(int) reader.frames().orElseThrow()];
      float[][] block = new float[reader.format().channels()][BLOCK];
      int at = 0;
      for (int read = reader.read(block, BLOCK); read > 0; read = reader.read(block, BLOCK)) {
        System.arraycopy(block[0], 0, left, at, Math.min(read, left.length - at));
        at += read;
      }
      return left;
    }
  }

  /** The frame at which sound begins. */
  static int start(float[] audio) {
    int start = 0;
    while (start < audio.length - 1 && Math.abs(audio[start]) < SILENCE) {
      start++;
    }
    return start;
  }

  /** Audio so many frames sooner, or later, padded with silence. */
  static float[] shifted(float[] audio, int sooner) {
    float[] shifted = new float[audio.length];
    for (int i = 0; i < audio.length; i++) {
      int from = i + sooner;
      shifted[i] = from >= 0 && from < audio.length ? audio[from] : 0;
    }
    return shifted;
  }
}
