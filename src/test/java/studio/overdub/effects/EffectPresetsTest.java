package studio.overdub.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundCategory;
import studio.overdub.dsp.LoudnessMeter;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.main.Furnishing;

/** Every preset of an audio effect says what it is, is heard, stays within bounds, and compressors compress. */
class EffectPresetsTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final List<DeviceType> TYPES =
      new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog().types(DeviceType.Kind.AUDIO_EFFECT);
  private static final PresetLibrary LIBRARY = PresetLibrary.ofFolders(List.of(HOME.resolve("presets")), TYPES);

  private static final int RATE = EffectRendering.RATE;
  private static final double LOUDEST_GAIN = 6;

  /**
   * How far a sound must differ from itself, against its own level: as a gain of 1 dB, about the least people hear,
   * does.
   */
  private static final double LEAST_CHANGE = 20 * Math.log10(Math.pow(10, .05) - 1);

  /** By how much less a compressed sound falls from loud to soft than it did, in dB. */
  private static final double LEAST_COMPRESSION = 1;

  @Test
  void everyAudioEffectHasFourPresetsOrMore() {
    assertThat(TYPES).allSatisfy(type -> assertThat(LIBRARY.presets(type.id())).as(type.id()).hasSizeGreaterThan(3));
  }

  @TestFactory
  Stream<DynamicTest> presetsSayWhatTheyAreAndAreHeard() {
    return TYPES.stream()
        .flatMap(
            type ->
                LIBRARY.presets(type.id()).stream()
                    .map(
                        preset ->
                            DynamicTest.dynamicTest(type.id() + " " + preset.name(), () -> check(type, preset))));
  }

  private static void check(DeviceType type, Preset preset) throws IOException {
    checkFacts(type, preset);
    float[][] dry = programme();
    float[][] wet = played(type, preset.params());
    for (float[] side : wet) {
      for (float sample : side) {
        assertThat(Float.isFinite(sample)).isTrue();
      }
    }
    assertThat(loudness(wet) - loudness(dry)).as("gain").isLessThan(LOUDEST_GAIN);
    assertThat(10 * Math.log10(difference(wet, dry) / energy(dry, 0, dry[0].length)))
        .as("change").isGreaterThan(LEAST_CHANGE);
    if (preset.category().equals("Dynamics")) {
      assertThat(fall(dry) - fall(wet)).as("compression").isGreaterThan(LEAST_COMPRESSION);
    }
  }

  private static void checkFacts(DeviceType type, Preset preset) throws IOException {
    assertThat(preset.category()).isIn(SoundCategory.AUDIO_EFFECTS);
    assertThat(preset.author()).isEqualTo("Overdub");
    assertThat(preset.tags()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(preset.description()).endsWith(".");
    preset.params().forEach(
        (id, value) -> {
          assertThat(type.indexOf(id)).as(id).isNotNegative();
          assertThat(type.params().get(type.indexOf(id)).clamp(value)).as(id).isEqualTo(value);
        });
    Path file = HOME.resolve("presets").resolve(type.id()).resolve(PresetFile.fileName(preset));
    assertThat(Files.readString(file)).isEqualTo(PresetFile.text(preset, TYPES));
  }

  @Test
  void noTwoPresetsOfAnEffectDoTheSame() {
    for (DeviceType type : TYPES) {
      List<float[][]> others = new ArrayList<>();
      for (Preset preset : LIBRARY.presets(type.id())) {
        float[][] wet = played(type, preset.params());
        for (float[][] other : others) {
          assertThat(10 * Math.log10(difference(wet, other) / energy(other, 0, other[0].length)))
              .as("%s %s", type.id(), preset.name())
              .isGreaterThan(LEAST_CHANGE);
        }
        others.add(wet);
      }
    }
  }

  @Test
  void theMeasureOfCompressionFindsNoneInAGain() {
    float[][] dry = programme();
    float[][] louder = Arrays.stream(dry).map(float[]::clone).toArray(float[][]::new);
    for (float[] side : louder) {
      for (int i = 0; i < side.length; i++) {
        side[i] *= .5f;
      }
    }
    assertThat(fall(dry) - fall(louder)).isCloseTo(0, offset(1e-9));
    assertThat(fall(dry)).isCloseTo(24, offset(1e-3));
  }

  private static float[][] played(DeviceType type, Map<String, Double> params) {
    float[][] audio = programme();
    EffectRendering.play(EffectRendering.create(type, params), audio[0], audio[1]);
    return audio;
  }

  /**
   * Two seconds loud, the same two seconds 24 dB softer, two of silence: a chord of saws struck four times, with a
   * burst of noise at each stroke; the highest peak stands at -3 dBFS.
   */
  private static float[][] programme() {
    float[][] audio = new float[2][6 * RATE];
    Random random = new Random(5);
    int stroke = RATE / 2;
    for (int i = 0; i < 2 * RATE; i++) {
      double age = (double) (i % stroke) / RATE;
      double seconds = (double) i / RATE;
      double middle = (saw(65.4 * seconds) + saw(130.8 * seconds) + saw(196.2 * seconds)) * Math.exp(-age / .3);
      for (float[] side : audio) {
        side[i] = (float) (middle + 2 * random.nextGaussian() * Math.exp(-age / .04));
      }
    }
    float peak = 0;
    for (float[] side : audio) {
      for (float sample : side) {
        peak = Math.max(peak, Math.abs(sample));
      }
    }
    float gain = (float) (Math.pow(10, -3 / 20.0) / peak);
    for (float[] side : audio) {
      for (int i = 0; i < 2 * RATE; i++) {
        side[i] *= gain;
        side[i + 2 * RATE] = (float) (side[i] * Math.pow(10, -24 / 20.0));
      }
    }
    return audio;
  }

  private static double saw(double turns) {
    return 2 * (turns - Math.floor(turns)) - 1;
  }

  /** The greatest momentary loudness, in LUFS. */
  private static double loudness(float[][] audio) {
    LoudnessMeter meter = new LoudnessMeter(RATE);
    meter.process(audio[0], audio[1], 0, audio[0].length);
    return meter.maxMomentary();
  }

  /** How much softer the third and fourth second are than the first two, in dB. */
  private static double fall(float[][] audio) {
    return 10 * Math.log10(energy(audio, 0, 2 * RATE) / energy(audio, 2 * RATE, 4 * RATE));
  }

  private static double energy(float[][] audio, int from, int to) {
    double sum = 0;
    for (float[] side : audio) {
      for (int i = from; i < to; i++) {
        sum += side[i] * side[i];
      }
    }
    return sum;
  }

  private static double difference(float[][] a, float[][] b) {
    double sum = 0;
    for (int side = 0; side < a.length; side++) {
      for (int i = 0; i < a[side].length; i++) {
        double d = a[side][i] - b[side][i];
        sum += d * d;
      }
    }
    return sum;
  }
}
