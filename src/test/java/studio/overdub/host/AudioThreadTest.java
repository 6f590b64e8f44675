package studio.overdub.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import org.junit.jupiter.api.Test;
import studio.overdub.audiofile.PcmCodec;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

class AudioThreadTest {
  private static final int BLOCK = 64;
  private static final int BUFFER_BYTES = 2 * BLOCK * 4;

  private final List<StudioException> told = new ArrayList<>();

  private static FakeLine line(int blocks) {
    return new FakeLine(new AudioFormat(48_000, 16, 2, true, false), BUFFER_BYTES, blocks * BLOCK * 4);
  }

  private static PcmCodec codec() {
    return new PcmCodec(
        new studio.overdub.audiofile.AudioFormat(48_000, 2, SampleFormat.PCM_16), ByteOrder.LITTLE_ENDIAN);
  }

  private void run(FakeLine in, FakeLine out, AudioCallback callback) {
    InputLine input = in == null ? null : new InputLine(in.input(), codec(), BLOCK);
    OutputLine output = new OutputLine(out.output(), codec(), BLOCK);
    new AudioThread(input, output, new FrameClock(48_000), callback, told::add).run();
  }

  @Test
  void whatIsPlayedIsWrittenAfterABufferOfSilence() {
    FakeLine out = line(5);
    run(
        null,
        out,
        (in, played, frames) -> {
          assertThat(in).isEmpty();
          for (int i = 0; i < frames; i++) {
            played[0][i] = 0.5f;
            played[1][i] = -0.25f;
          }
        });

    ShortBuffer samples = ByteBuffer.wrap(out.written()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    assertThat(samples.get(4 * BLOCK - 1)).isZero();
    assertThat(samples.get(4 * BLOCK)).isEqualTo((short) 16_384);
    assertThat(samples.get(4 * BLOCK + 1)).isEqualTo((short) -8192);
  }

  @Test
  void anOutputThatIsGoneEndsTheThreadAndIsTold() {
    List<Integer> blocks = new ArrayList<>();
    run(null, line(5), (in, out, frames) -> blocks.add(frames));

    assertThat(blocks).hasSize(4).containsOnly(BLOCK);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().getMessage()).contains("The audio output is gone").contains("is kept");
  }

  @Test
  void anOutputThatRanDryIsFilledUpWithSilence() {
    FakeLine out = line(100);
    OutputLine output = new OutputLine(out.output(), codec(), BLOCK);
    output.write();
    out.available(BUFFER_BYTES);
    output.write();

    assertThat(output.dropouts()).isEqualTo(1);
    assertThat(out.written()).hasSize(3 * BLOCK * 4);
  }

  @Test
  void whatKeepsWaitingInTheInputIsDropped() {
    FakeLine in = line(1000);
    InputLine input = new InputLine(in.input(), codec(), BLOCK);
    for (int i = 0; i < 16; i++) {
      in.available(3 * BLOCK * 4 + 40);
      input.next();
    }

    assertThat(input.dropouts()).isEqualTo(2);
  }

  @Test
  void whatComesInBurstsIsNotDropped() {
    FakeLine in = line(1000);
    InputLine input = new InputLine(in.input(), codec(), BLOCK);
    for (int i = 0; i < 64; i++) {
      in.available((i % 4 + 1) * BLOCK * 4);
      input.next();
    }

    assertThat(input.dropouts()).isZero();
  }

  @Test
  void anInputThatIsGoneIsHeardToItsEndAndTold() {
    List<Float> heard = new ArrayList<>();
    run(line(4), line(100), (in, out, frames) -> heard.add(in[1][frames - 1]));

    // The first block clears the line; then three whole ones and one that is cut short.
    assertThat(heard).hasSize(4).startsWith(257 / 32_768f, 257 / 32_768f, 257 / 32_768f);
    assertThat(told.getFirst().getMessage()).contains("The audio input is gone");
  }

  @Test
  void aThreadThatStandsStillGivesUpOnceAndOneThatPlaysDoesNot() {
    OutputLine output = new OutputLine(line(20).output(), codec(), BLOCK);
    List<AudioWatch> watches = new ArrayList<>();
    AudioThread thread =
        new AudioThread(
            null, output, new FrameClock(48_000), (in, out, frames) -> watches.getFirst().look(), told::add);
    watches.add(new AudioWatch(thread));
    thread.run();
    assertThat(told).as("only the line that ends is told of").hasSize(1);
    assertThat(told.getFirst().getMessage()).contains("The audio output is gone");

    told.clear();
    AudioThread still =
        new AudioThread(null, output, new FrameClock(48_000), (in, out, frames) -> {}, told::add);
    AudioWatch watch = new AudioWatch(still);
    for (int look = 0; look < 20; look++) {
      watch.look();
    }
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().getMessage()).contains("The audio device does not answer");
    assertThat(still.stopping()).isTrue();
  }
}
