package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.testing.Requires;

/** What files of the suite promise whose samples it leaves out: their texts, with samples made here in their place. */
class SuiteMadeSamplesTest {
  private static final int C4 = 60;
  private static final int RATE = SfzRig.RATE;

  @TempDir private Path library;

  private Path samples;

  @BeforeEach
  void makeFolders() throws IOException {
    samples = Files.createDirectories(library.resolve("samples"));
    Files.createDirectories(library.resolve("part/chapter"));
  }

  private SfzRig rig(String name) throws IOException {
    Path copy = library.resolve("part/chapter/x.sfz");
    Files.deleteIfExists(copy);
    Files.copy(Requires.conformance("sfz/" + name + ".sfz"), copy);
    return new SfzRig(copy);
  }

  private static void write(Path path, float[]... channels) throws IOException {
    AudioFormat format = new AudioFormat(RATE, channels.length, SampleFormat.FLOAT_32);
    try (AudioWriter writer = AudioFiles.create(path, format, Tags.NONE)) {
      writer.write(channels, channels[0].length);
    }
  }

  /** A sine of 1 kHz whose level changes: pairs of seconds and decibels. */
  private static float[] tone(double... levels) {
    double seconds = 0;
    for (int i = 0; i < levels.length; i += 2) {
      seconds += levels[i];
    }
    float[] tone = new float[(int) (seconds * RATE)];
    int at = 0;
    for (int k = 0; k < levels.length; k += 2) {
      int end = Math.min(tone.length, at + (int) (levels[k] * RATE));
      for (; at < end; at++) {
        tone[at] = (float) (Math.pow(10, levels[k + 1] / 20) * Math.sin(2 * Math.PI * 1000 * at / RATE));
      }
    }
    return tone;
  }

  @Test
  void onlyTheRegionThatAsksForItIsCut() throws IOException {
    for (String name : new String[] {"110.wav", "440.wav"}) {
      Files.copy(Requires.conformance("sfz/samples/" + name), library.resolve("part/chapter/" + name));
    }
    Heard heard =
        rig("sfz1 basic tests/Unsorted/exclusive regions cut one").on(0, C4, 127).on(.5, 48, 127).play(1);
    double fifth = 440 * Math.pow(2, 7 / 12.0);
    assertThat(heard.tone(.1, .45, fifth)).isCloseTo(heard.tone(.1, .45, 440), offset(.2));
    assertThat(heard.tone(.6, .95, fifth)).isLessThan(-70);
    assertThat(heard.tone(.6, .95, 440)).isCloseTo(heard.tone(.1, .45, 440), offset(.2));
  }

  @Test
  void noiseLevelFollowsControllersInTheirWays() throws IOException {
    write(samples.resolve("stereo silence.wav"), new float[4 * RATE], new float[4 * RATE]);
    String name = "sfz2 basic tests/07 - noise/06 - noise stereo level on cc";
    double low = rig(name).on(0, C4, 127).play(1).level(.1, 1);
    assertThat(rig(name).cc(0, 73, 127).on(0, C4, 127).play(1).level(.1, 1) - low).isCloseTo(48, offset(.1));
    double[] steps = {0, 24, 24, 48};
    int[] values = {60, 64, 126, 127};
    for (int i = 0; i < values.length; i++) {
      double level = rig(name).cc(0, 20, values[i]).on(0, C4, 127).play(1).level(.1, 1);
      assertThat(level - low).as("cc20 %d", values[i]).isCloseTo(steps[i], offset(.1));
    }
    // The inertia: after 100 ms most of the way is made with 1 ms, two thirds with 100, a third with 200, a fifth
    // with 500.
    double[] ways = new double[4];
    for (int i = 0; i < ways.length; i++) {
      SfzRig rig = rig(name).on(0, C4, 127);
      Heard heard = (i == 2 ? rig.pressure(.5, 127) : rig.cc(.5, new int[] {73, 70, 0, 21}[i], 127)).play(1);
      ways[i] = (heard.level(.595, .605) - low) / 48;
    }
    assertThat(ways[0]).isCloseTo(1, offset(.03));
    assertThat(ways[1]).isCloseTo(1 - Math.exp(-1), offset(.05));
    assertThat(ways[2]).isCloseTo(1 - Math.exp(-.5), offset(.05));
    assertThat(ways[3]).isCloseTo(1 - Math.exp(-.2), offset(.05));
  }

  @Test
  void noiseToneMovesItsOwnFilter() throws IOException {
    write(samples.resolve("stereo silence.wav"), new float[4 * RATE], new float[4 * RATE]);
    String name = "sfz2 basic tests/07 - noise/09 - noise stereo hpf_1p";
    Heard low = rig(name).on(0, C4, 127).play(2);
    Heard high = rig(name).cc(0, 73, 64).on(0, C4, 127).play(2);
    // Half of three decades from 20 Hz on: 645 Hz, where a high-pass of one pole is 3 dB down.
    double cutoff = 20 * Math.pow(10, 3 * 64 / 127.0);
    assertThat(high.band(.1, 2, cutoff, .5) - low.band(.1, 2, cutoff, .5)).isCloseTo(-3, offset(.6));
    assertThat(high.band(.1, 2, cutoff / 8, .5) - low.band(.1, 2, cutoff / 8, .5)).isCloseTo(-18, offset(1.0));
    assertThat(high.band(.1, 2, 12 * cutoff, .5) - low.band(.1, 2, 12 * cutoff, .5)).isCloseTo(0, offset(.4));
  }

  @Test
  void theCompressorHoldsItsThreshold() throws IOException {
    write(samples.resolve("compressor test mono.wav"), tone(.5, -20, 1, 0, 1, -20));
    Heard heard = rig("sfz2 basic tests/11 - compressor, gate/00 - compressor test mono").on(0, C4, 127).play(2.4);
    double quiet = heard.level(.2, .45);
    // 6 dB above the threshold, of which a fiftieth is left: 14.12 dB above what is 20 dB down.
    assertThat(heard.level(1.1, 1.45) - quiet).isCloseTo(14.12, offset(.1));
    assertThat(heard.level(2.2, 2.4) - quiet).isCloseTo(0, offset(.05));
    double wanted = Math.pow(10, -5.88 / 20);
    double attack = (heard.rms(.548, .552) / heard.rms(.2, .45) / 10 - wanted) / (1 - wanted);
    assertThat(attack).isCloseTo(Math.exp(-1), offset(.05));
    double release = (heard.rms(1.548, 1.552) / heard.rms(2.2, 2.4) - wanted) / (1 - wanted);
    assertThat(release).isCloseTo(1 - Math.exp(-1), offset(.05));
  }

  @Test
  void aLinkedGateOpensBothSides() throws IOException {
    write(samples.resolve("compressor test link.wav"), tone(.5, -40, 1, 0, 1, -40), tone(2.5, -30));
    Heard heard = rig("sfz2 basic tests/11 - compressor, gate/05 - gate test link").on(0, C4, 127).play(2.4);
    assertThat(heard.levelRight(1.2, 1.45) - heard.level(1.2, 1.45)).isCloseTo(-30, offset(.1));
    assertThat(heard.levelRight(.35, .48)).isLessThan(heard.levelRight(1.2, 1.45) - 40);
    assertThat(heard.levelRight(2.1, 2.4)).isLessThan(heard.levelRight(1.2, 1.45) - 60);
    double open = Math.pow(10, heard.levelRight(1.2, 1.45) / 20);
    assertThat(Math.pow(10, heard.levelRight(.548, .552) / 20) / open).isCloseTo(1 - Math.exp(-1), offset(.05));
    assertThat(Math.pow(10, heard.levelRight(1.548, 1.552) / 20) / open).isCloseTo(Math.exp(-1), offset(.05));
  }

  @Test
  void pitchFollowsTheLevelOfTheSample() throws IOException {
    float[] fading = tone(3, 0);
    for (int i = 0; i < fading.length; i++) {
      fading[i] *= 1 - (float) i / fading.length;
    }
    write(samples.resolve("fade out.wav"), fading);
    Heard heard =
        rig("sfz2 basic tests/20 - envelope follower/00 - envelope follower pitch").on(0, C4, 127).play(1.5);
    assertThat(heard.cents(0, .004, 1000)).isLessThan(600);
    double[] pitches = new double[4];
    for (int i = 0; i < pitches.length; i++) {
      pitches[i] = heard.cents(.1 + .4 * i, .15 + .4 * i, 1000);
    }
    assertThat(pitches[0]).isBetween(1000.0, 1200.0);
    for (int i = 1; i < pitches.length; i++) {
      assertThat(pitches[i]).isLessThan(pitches[i - 1] - 80);
    }
  }

  /** A ramp of 16 bits, followed by a chunk of loops: first and last frame, and how often each is played. */
  private static byte[] rampWithLoops(int frames, int[][] loops) {
    int chunk = 36 + 24 * loops.length;
    ByteBuffer file = ByteBuffer.allocate(44 + 2 * frames + 8 + chunk).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(file.capacity() - 8);
    file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1);
    file.putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
    file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * frames);
    for (int i = 0; i < frames; i++) {
      file.putShort((short) (1000 + 8 * i));
    }
    file.put("smpl".getBytes(StandardCharsets.US_ASCII)).putInt(chunk);
    file.putInt(0).putInt(0).putInt(22_675).putInt(60).putInt(0).putInt(0).putInt(0).putInt(loops.length).putInt(0);
    for (int[] loop : loops) {
      file.putInt(0).putInt(0).putInt(loop[0]).putInt(loop[1]).putInt(0).putInt(loop[2]);
    }
    return file.array();
  }

  @Test
  void threeOverlappingLoopsArePlayedAsOftenAsTheySayBackwardsAndThrice() throws IOException {
    int frames = 3000;
    int[][] loops = {{2200, 2799, 8}, {1800, 2399, 4}, {1000, 1999, 2}};
    Files.write(samples.resolve("loop tests - three loops overlap.wav"), rampWithLoops(frames, loops));
    Heard heard =
        rig("sfz2 basic tests/16 - loops/19 - sample count, reverse and loops").on(0, C4, 127).play(2);
    // Backwards, each loop is met at its end and left at its start.
    int[] expected = new int[60_000];
    int count = 0;
    for (int whole = 0; whole < 3; whole++) {
      int at = frames - 1;
      for (int[] loop : loops) {
        for (; at >= loop[0]; at--) {
          expected[count++] = at;
        }
        for (int again = 1; again < loop[2]; again++) {
          for (int i = loop[1]; i >= loop[0]; i--) {
            expected[count++] = i;
          }
        }
      }
      for (; at >= 0; at--) {
        expected[count++] = at;
      }
    }
    double gain = heard.left()[100] / (1000.0 + 8 * expected[100]);
    for (int i = 10; i < count - 40; i += 13) {
      // At a jump, reading between frames blends both sides of it.
      if (expected[i - 2] - expected[i + 2] == 4) {
        assertThat(heard.left()[i] / gain).as("frame %d", i).isCloseTo(1000 + 8.0 * expected[i], offset(1.0));
      }
    }
    assertThat(heard.isSilent((count + 64) / (double) RATE, 2)).isTrue();
  }
}
