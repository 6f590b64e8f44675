package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.Requires;

/** Fonts whose samples are Ogg Vorbis. */
class CompressedFontTest {
  private static final int SINE_FRAMES = 9600;

  @TempDir Path folder;

  /** Two tenths of a second of 500 Hz at 48 kHz. */
  static byte[] sine() throws IOException {
    try (InputStream in = CompressedFontTest.class.getResourceAsStream("sine-500.ogg")) {
      return in.readAllBytes();
    }
  }

  private SoundFont open(byte[] ogg) throws IOException {
    return SoundFont.open(new FontBuilder().compressed(ogg).loop(96, 9504).write(folder.resolve("test.sf3")));
  }

  private static float[] read(SampleData data) {
    float[] frames = new float[(int) data.frames()];
    data.read(0, frames.length, frames, 0, new short[frames.length]);
    return frames;
  }

  @Test
  void aSampleIsUnpackedWhenItsPresetIsLoaded() throws Exception {
    SoundFont font = open(sine());
    Sample sample = font.samples().getFirst();
    assertThat(font.kind()).isEqualTo(FontKind.SOUNDFONT_3);
    assertThat(sample.playable()).isTrue();
    assertThat(sample.ready()).isFalse();
    assertThat(font.isPlayable(0)).isFalse();

    font.load(font.presets().getFirst());

    assertThat(font.isPlayable(0)).isTrue();
    assertThat(sample.data().frames()).isEqualTo(SINE_FRAMES);
    assertThat(sample.loopStart()).as("counts from the sample's start").isEqualTo(96);
    assertThat(sample.loopEnd()).isEqualTo(9504);
    float[] frames = read(sample.data());
    assertThat(frames[4824]).as("a peak").isCloseTo(0.125f, within(0.01f));
    assertThat(frames[4800]).as("a zero").isCloseTo(0, within(0.01f));
    assertThat(font.notices()).isEmpty();
  }

  @Test
  void aBackgroundThreadUnpacksWhatIsWantedAndThenTheRest() throws Exception {
    SoundFont font = SoundFont.open(Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf3"));
    font.want(77);
    font.loadInBackground();
    font.loadInBackground();
    int last = font.presets().size() - 1;
    while (!font.isPlayable(last)) {
      Thread.onSpinWait();
    }
    assertThat(font.isPlayable(77)).isTrue();
    assertThat(font.samples().stream().filter(Sample::playable)).allMatch(sample -> sample.data().isLoaded());
  }

  /** The same font with its samples compressed and plain. */
  @Test
  void vintageDreamsHasItsPlainSamplesLengthsAndLoops() throws Exception {
    SoundFont plain = SoundFont.open(Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf2"));
    SoundFont packed = SoundFont.open(Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf3"));
    Map<String, Sample> expected = new HashMap<>();
    plain.samples().stream().filter(Sample::playable).forEach(sample -> expected.put(sample.name(), sample));
    for (Sample sample : packed.samples()) {
      if (sample.playable()) {
        Sample other = expected.get(sample.name());
        sample.data().load();
        assertThat(sample.data().frames()).as(sample.name()).isEqualTo(other.data().frames());
        assertThat(sample.loopStart()).as(sample.name()).isEqualTo(other.loopStart());
        assertThat(sample.loopEnd()).as(sample.name()).isEqualTo(other.loopEnd());
      }
    }
  }

  @Test
  void framesAreThoseOfAnotherDecoder() throws Exception {
    String ffmpeg = Requires.program("ffmpeg").toString();
    Path path = Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf3");
    byte[] file = Files.readAllBytes(path);
    int origin = new String(file, StandardCharsets.ISO_8859_1).indexOf("smpl") + 8;
    Path ogg = folder.resolve("sample.ogg");
    Path raw = folder.resolve("sample.raw");
    SoundFont font = SoundFont.open(path);
    for (int i = 1; i < font.samples().size(); i += 12) {
      Sample sample = font.samples().get(i);
      Files.write(ogg, Arrays.copyOfRange(file, origin + (int) sample.fileStart(), origin + (int) sample.fileEnd()));
      Process process =
          new ProcessBuilder(
                  ffmpeg, "-v", "error", "-y", "-i", ogg.toString(), "-f", "f32le", "-ac", "1", raw.toString())
              .start();
      assertThat(process.waitFor()).isZero();
      FloatBuffer other = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      sample.data().load();
      float[] own = read(sample.data());
      for (int k = 0; k < Math.min(own.length, other.limit()); k++) {
        float clipped = Math.clamp(other.get(k), -1, 32767 / 32768f);
        assertThat(own[k]).as(sample.name()).isCloseTo(clipped, within(0.51f / 32768));
      }
    }
  }

  @Test
  void damagedVorbisPlaysUpToTheDamageOrIsSilent() throws Exception {
    byte[] sine = sine();
    byte[] cut = Arrays.copyOf(sine, sine.length - 400);
    SoundFont shortened = open(cut);
    shortened.presets().forEach(shortened::load);
    assertThat(shortened.samples().getFirst().data().frames()).isLessThan(SINE_FRAMES);

    byte[] headless = sine.clone();
    Arrays.fill(headless, 0, 64, (byte) 0);
    SoundFont silent = open(headless);
    silent.presets().forEach(silent::load);
    assertThat(silent.samples().getFirst().ready()).isFalse();
    assertThat(silent.notices()).singleElement().asString().contains("Sample", "offset", "silent");
  }

  @Test
  void whatOnceWasUnpackedServesAllHeadersThatNameIt() throws Exception {
    SoundFont font = SoundFont.open(Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf3"));
    font.presets().forEach(font::load);
    SampleData first = font.samples().get(1).data();
    long frames = first.frames();
    first.load();
    assertThat(first.frames()).isEqualTo(frames);
  }
}
