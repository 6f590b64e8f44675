package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;

class LargeLibraryTest {
  private static final int SAMPLES = 128;
  private static final int BYTES = 16 << 20;
  private static final int HEADER = 44;

  @TempDir private Path folder;

  @Test
  void twoGigabytesPlayWithin256MegabytesOfHeap() throws Exception {
    StringBuilder text = new StringBuilder("<group> loop_mode=no_loop ampeg_release=.2\n");
    long bytes = 0;
    for (int key = 0; key < SAMPLES; key++) {
      text.append("<region> sample=").append(key).append(".wav key=").append(key).append('\n');
      bytes += sparseSound(folder.resolve(key + ".wav"));
    }
    assertThat(bytes).isGreaterThanOrEqualTo(2L << 30);
    assertPlays(text.toString(), 1);
  }

  @Test
  void twoGigabytesOfFlacPlayWithin256MegabytesOfHeap() throws Exception {
    Path first = folder.resolve("0.flac");
    AudioFormat format = new AudioFormat(44100, 2, SampleFormat.PCM_16);
    try (AudioWriter writer = AudioFiles.create(first, format, Tags.NONE)) {
      float[][] block = new float[2][2 * 44100];
      for (int i = 0; i < block[0].length; i++) {
        block[0][i] = (i % 100 - 50) / 256f;
        block[1][i] = block[0][i];
      }
      writer.write(block, block[0].length);
      float[][] silence = new float[2][BYTES / 4 - block[0].length];
      writer.write(silence, silence[0].length);
    }
    StringBuilder text = new StringBuilder("<group> loop_mode=no_loop ampeg_release=.2\n");
    for (int key = 0; key < SAMPLES; key++) {
      text.append("<region> sample=").append(key).append(".flac key=").append(key).append('\n');
      if (key > 0) {
        Files.copy(first, folder.resolve(key + ".flac"));
      }
    }
    assertPlays(text.toString(), 16);
  }

  private void assertPlays(String text, int everyKey) throws Exception {
    Path instrument = folder.resolve("large.sfz");
    Files.writeString(instrument, text);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                System.getProperty("java.class.path"), LargeLibraryProgram.class.getName(), instrument.toString(),
                folder.resolve("cache").toString(), String.valueOf(everyKey))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.lines()).as(said).contains("heard", "256");
    assertThat(process.waitFor()).isZero();
  }

  /** A stereo sound of 16 bits whose first two seconds ring and whose rest takes no room on the disk. */
  private static long sparseSound(Path path) throws IOException {
    int ringing = 2 * 44100 * 4;
    ByteBuffer head = ByteBuffer.allocate(HEADER + ringing).order(ByteOrder.LITTLE_ENDIAN);
    head.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + BYTES);
    head.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 2);
    head.putInt(44100).putInt(4 * 44100).putShort((short) 4).putShort((short) 16);
    head.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(BYTES);
    for (int i = 0; i < ringing / 2; i++) {
      head.putShort((short) ((i / 2 % 100 - 50) * 200));
    }
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      file.write(head.flip(), 0);
      file.write(ByteBuffer.allocate(1), HEADER + BYTES - 1L);
    }
    return HEADER + BYTES;
  }
}
