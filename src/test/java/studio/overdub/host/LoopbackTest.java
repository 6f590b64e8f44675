package studio.overdub.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.testing.SoundServer;

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
      int first = Integer.parseInt(told.get("first"));
      int whole = wholeMarker(take, first);
      int at = Marker.find(take, whole - first, whole - first + LoopbackProgram.MARKER_FRAMES);
      // The server mixes in 16 bits; a dropout would leave a hole.
      assertThat(Marker.strength(take, at)).isBetween(0.99, 1.01);
      assertThat(told.get("lost")).isEqualTo("0");
      reporter.publishEntry(
          "alignment at " + blockFrames + " frames",
          String.format(
              Locale.ROOT,
              "%.2f ms off, %s frames of latency stated, %s dropouts",
              (first + at - whole) / 48.0, told.get("latency"), told.get("dropouts")));
    }
  }

  /**
   * The frame at which the marker was played that came back best: on a machine with other work, dropouts tear some of
   * them.
   */
  private static int wholeMarker(float[] take, int first) {
    int best = 0;
    double most = 0;
    for (int played = LoopbackProgram.MARKER_FRAMES; played < 120_000; played += LoopbackProgram.MARKER_FRAMES) {
      int at = Marker.find(take, played - first, played - first + LoopbackProgram.MARKER_FRAMES);
      double strength = Marker.strength(take, at);
      if (strength > most) {
        most = strength;
        best = played;
      }
    }
    return best;
  }

  @Test
  void aDeviceThatGoesAwayIsToldAndTheTakeIsKept() throws Exception {
    Path song = Files.createDirectories(folder.resolve("song"));
    try (SoundServer server = SoundServer.start(folder)) {
      Process program =
          server.run(LoopbackProgram.class, song.toString(), "512", Long.toString(Long.MAX_VALUE));
      try (BufferedReader out = program.inputReader()) {
        assertThat(out.readLine()).isEqualTo("playing");
        server.kill();
        assertThat(out.readLine()).startsWith("failed=The audio").contains("is gone").contains("Connect it again");
        assertThat(out.readLine()).isEqualTo("file=audio/Loopback take 1.wav");
      }
      assertThat(program.waitFor()).isZero();
      assertThat(read(song.resolve("audio/Loopback take 1.wav")).length).isGreaterThan(24_000);
    }
  }

  @Test
  void aServerThatHangsIsToldAndTheTakeIsKept() throws Exception {
    Path song = Files.createDirectories(folder.resolve("song"));
    try (SoundServer server = SoundServer.start(folder)) {
      Process program =
          server.run(LoopbackProgram.class, song.toString(), "512", Long.toString(Long.MAX_VALUE));
      try (BufferedReader out = program.inputReader()) {
        assertThat(out.readLine()).isEqualTo("playing");
        server.freeze();
        assertThat(out.readLine()).startsWith("failed=The audio device does not answer").contains("is kept");
        assertThat(out.readLine()).isEqualTo("file=audio/Loopback take 1.wav");
      } finally {
        server.kill();
      }
      assertThat(program.waitFor()).isZero();
      assertThat(read(song.resolve("audio/Loopback take 1.wav")).length).isGreaterThan(24_000);
    }
  }

  @Test
  void withoutAnInputTheOutputWorksAlone() throws Exception {
    try (SoundServer server = SoundServer.start(folder)) {
      Process program = server.run(OutputAloneProgram.class);
      try (BufferedReader out = program.inputReader()) {
        assertThat(out.readLine()).as("a device that plays and records is listed").isEqualTo("true");
        assertThat(out.readLine())
            .isEqualTo("This audio input is not there: Nowhere. Connect it, or choose another device.");
        assertThat(out.readLine()).isEqualTo("played with 0 inputs");
      }
      assertThat(program.waitFor()).isZero();
    }
  }

  private static Map<String, String> told(Process program) throws IOException {
    Map<String, String> told = new HashMap<>();
    try (BufferedReader out = program.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        String[] pair = line.split("=", 2);
        told.put(pair[0], pair[pair.length - 1]);
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
