package studio.overdub.instruments.drums;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preset;

/** Every kit of the drum machine that comes with the studio, played and measured. */
class KitsTest {
  private static final Path FOLDER = Path.of("presets", "drums");
  private static final int[] KEYS = {36, 38, 39, 42, 46, 43, 48, 49, 56};
  private static final double LEAST_DISTANCE_DB = 3;

  static Stream<Preset> kits() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Preset> kits = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        Preset kit = mapper.readValue(file.toFile(), Preset.class);
        assertThat(file).hasFileName(kit.name() + ".json");
        kits.add(kit);
      }
    }
    return kits.stream();
  }

  @Test
  void thereAreNineKitsOrMore() throws IOException {
    assertThat(kits()).hasSizeGreaterThanOrEqualTo(9);
  }

  @ParameterizedTest
  @MethodSource("kits")
  void aKitNamesOnlyWhatTheMachineHas(Preset kit) {
    assertThat(kit.type()).isEqualTo("drums");
    assertThat(kit.category()).isEqualTo("Drums");
    assertThat(kit.tags()).isNotEmpty();
    assertThat(kit.description()).endsWith(".");
    kit.params()
        .forEach(
            (id, value) -> {
              int index = new DrumMachineType().indexOf(id);
              assertThat(index).as(id).isNotNegative();
              ParamSpec spec = MachineParams.ALL.get(index);
              assertThat(spec.clamp(value)).as(id).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @MethodSource("kits")
  void aKitsBeatIsAsLoudAsTheHouse(Preset kit) {
    Performance beat = beat(kit.params());
    assertThat(beat.loudness()).isBetween(-21.0, -15.0);
    assertThat(beat.peakDecibels()).isLessThan(-1);
    assertThat(beat.ended()).isTrue();
  }

  /** Two bars at 125 to the minute: kick, snare with a clap, hats, toms at the end. */
  private static Performance beat(Map<String, Double> params) {
    Performance beat = new Performance(params);
    for (int step = 0; step < 32; step++) {
      if (step % 16 == 0 || step % 16 == 6 || step % 16 == 10) {
        beat.strike(36, step % 16 == 0 ? 120 : 104);
      }
      if (step % 8 == 4) {
        beat.strike(38, 112);
      }
      if (step % 8 == 4 && step >= 16) {
        beat.strike(39, 100);
      }
      if (step % 2 == 0) {
        beat.strike(step % 16 == 14 ? 46 : 42, step % 4 == 0 ? 100 : 72);
      }
      if (step >= 29) {
        beat.strike(step == 29 ? 48 : step == 30 ? 45 : 43, 110);
      }
      beat.play(12);
    }
    return beat.toTheEnd();
  }

  @ParameterizedTest
  @MethodSource("kits")
  void theStrokesOfAKitAreInBalance(Preset kit) {
    Map<Integer, Double> loudness = new HashMap<>();
    for (int key : KEYS) {
      Performance stroke = Performance.of(kit.params(), key, 127);
      assertThat(stroke.peakDecibels()).as("peak of %d", key).isLessThan(-1);
      assertThat(stroke.ended()).as("end of %d", key).isTrue();
      loudness.put(key, stroke.loudness());
    }
    double kick = loudness.get(36);
    assertThat(kick - loudness.get(38)).as("kick over snare").isBetween(-3.0, 9.0);
    assertThat(kick - loudness.get(48)).as("kick over tom").isBetween(-3.0, 9.0);
    assertThat(kick - loudness.get(42)).as("kick over closed hat").isBetween(8.0, 22.0);
    assertThat(loudness.get(46) - loudness.get(42)).as("open over closed hat").isBetween(1.0, 12.0);
  }

  @Test
  void noTwoKitsSoundAlike() throws IOException {
    List<Preset> kits = kits().toList();
    List<double[]> colours = kits.stream().map(kit -> colour(kit.params())).toList();
    for (int a = 0; a < kits.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(distance(colours.get(a), colours.get(b)))
            .as("%s and %s", kits.get(a).name(), kits.get(b).name())
            .isGreaterThan(LEAST_DISTANCE_DB);
      }
    }
  }

  /** Levels in dB of third-octave bands of six strokes, each against its loudest band and 50 dB below at most. */
  private static double[] colour(Map<String, Double> params) {
    return IntStream.of(36, 38, 39, 42, 48, 56)
        .mapToObj(key -> Performance.of(params, key, 110).bands())
        .flatMapToDouble(bands -> {
          double loudest = IntStream.range(0, bands.length).mapToDouble(i -> bands[i]).max().orElseThrow();
          return IntStream.range(0, bands.length).mapToDouble(i -> Math.max(-50, bands[i] - loudest));
        })
        .toArray();
  }

  private static double distance(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i] - b[i])).average().orElseThrow();
  }

  @Test
  void aDrivenAndCompressedKitPlaysTheSameInAnyBlocks() throws IOException {
    Preset kit = kits().filter(k -> k.name().equals("Worn Tape")).findFirst().orElseThrow();
    float[] expected = cut(kit.params(), 480);
    for (int size : new int[] {1, 17, 128}) {
      assertThat(cut(kit.params(), size)).as("blocks of %d", size).isEqualTo(expected);
    }
  }

  private static float[] cut(Map<String, Double> params, int size) {
    return new Performance(params).inBlocks(size, 60000, new int[] {36, 42, 38, 46, 44, 39, 48, 49, 51, 56, 70, 75});
  }
}
