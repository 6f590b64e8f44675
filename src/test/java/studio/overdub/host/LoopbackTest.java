package studio.overdub.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;

class LoopbackTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {512, 1024})
  void whatIsPlayedIsRecordedWhereItWasPlayed(int blockFrames, TestReporter reporter) throws Exception {
    Path song = Files.createDirectories(folder.resolve("song"));
    try (SoundServer server = SoundServer.start(folder)) {
      Process program =
          server.run(LoopbackProgram.class, song.toString(), Integer.toString(blockFrames), "144000");
      Map<String, String> told = told(program);
      assertThat(program.waitFor()).isZero();

      float[] take = read(song.resolve(told.get("file")));
      int at = Marker.find(take);
      assertThat(Marker.strength(take, at)).isBetween(0.99, 1.01);
      assertThat(told.get("lost")).isEqualTo("0");
      long error = Long.parseLong(told.get("first")) + at - LoopbackProgram.MARKER_FRAME;
      reporter.publishEntry(
          "alignment at " + blockFrames + " frames",
          String.format(
              Locale.ROOT,
              "%.2f ms off, %s frames of latency stated, %s dropouts",
              error / 48.0, told.get("latency"), told.get("dropouts")));
    }
  }

  private static Map<String, String> told(Process program) throws IOException {
    Map<String, String> told = new HashMap<>();
    try (BufferedReader out = program.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String[] pair = line.split("=", 2);
        told.put(pair[0], pair.length > 1 ? pair[1] : "");
      }
    }
    return told;
  }

  private static float[] read(Path path) throws IOException {
    try (AudioReader reader = AudioFiles.open(path)) {
      float[][] all = new float[2][(int) reader.frames().orElseThrow()];
      reader.read(all, all[0].length);
      return all[0];
    }
  }
}
