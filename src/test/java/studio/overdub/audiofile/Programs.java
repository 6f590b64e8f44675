package studio.overdub.audiofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.testing.Requires;

/** Other programs that read and write sound, run to compare with. */
final class Programs {
  private Programs() {}

  /** Runs a program, which must succeed; what it wrote to standard output. */
  static byte[] run(String program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Requires.program(program).toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] out = process.getInputStream().readAllBytes();
    try {
      assertThat(process.waitFor()).as("exit of " + String.join(" ", command)).isZero();
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
    return out;
  }

  /** A file's frames as ffmpeg decodes them. */
  static float[][] ffmpeg(Path path, int channels) throws IOException {
    byte[] bytes = run("ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-c:a", "pcm_f32le", "-");
    return floats(bytes, channels);
  }

  /** A file's frames as sox decodes them. */
  static float[][] sox(Path path, int channels) throws IOException {
    return floats(run("sox", path, "-t", "f32", "-L", "-"), channels);
  }

  private static float[][] floats(byte[] bytes, int channels) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    float[][] sound = new float[channels][bytes.length / 4 / channels];
    for (int i = 0; i < sound[0].length; i++) {
      for (float[] channel : sound) {
        channel[i] = in.getFloat();
      }
    }
    return sound;
  }

  /** The largest difference between two sounds, which must be of one length. */
  static double difference(float[][] one, float[][] other) {
    assertThat(other[0].length).isEqualTo(one[0].length);
    double worst = 0;
    for (int channel = 0; channel < one.length; channel++) {
      for (int i = 0; i < one[channel].length; i++) {
        worst = Math.max(worst, Math.abs((double) one[channel][i] - other[channel][i]));
      }
    }
    return worst;
  }
}
