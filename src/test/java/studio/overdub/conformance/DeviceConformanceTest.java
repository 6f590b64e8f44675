package studio.overdub.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Processor;

/** The promises of {@link Processor}, for every device. */
class DeviceConformanceTest {
  private static final int RATE = 44100;
  private static final int LONGEST_BLOCK = 4096;
  private static final float LOUDEST = 100;

  /** Gervill is the JDK's: it allocates while it plays, which its decision record owns up to. */
  private static final List<String> MAY_ALLOCATE = List.of("gervill");

  /** A promise about one device. */
  private interface Promise {
    void check(DeviceType type) throws StudioException;
  }

  private static Stream<DynamicTest> all(Promise promise) {
    return DevicesUnderTest.ALL.stream().map(t -> DynamicTest.dynamicTest(t.name(), () -> promise.check(t)));
  }

  private static Processor create(DeviceType type, Map<String, Double> params) throws StudioException {
    return DevicesUnderTest.create(type, params, RATE, LONGEST_BLOCK);
  }

  @TestFactory
  Stream<DynamicTest> parametersHaveIdsOfTheirOwn() {
    return all(
        type -> {
          assertThat(new HashSet<>(type.params().stream().map(ParamSpec::id).toList())).hasSameSizeAs(type.params());
          assertThat(type.params()).allSatisfy(p -> assertThat(p.id()).matches("[a-z0-9]+(\\.[a-z0-9]+)*"));
        });
  }

  @TestFactory
  Stream<DynamicTest> theBlockSizeChangesNoSample() {
    return all(
        type -> {
          Score score = Score.notes(11, 40000, 30000).withParams(type, 12, 30);
          float[][] expected = playFresh(type, score, 64);
          for (int size : new int[] {1, 17, 441, 4096}) {
            assertThat(playFresh(type, score, size)).as("blocks of %d", size).isDeepEqualTo(expected);
          }
        });
  }

  private static float[][] playFresh(DeviceType type, Score score, int blockSize) throws StudioException {
    try (Processor processor = create(type, Map.of())) {
      return new Playing(type, processor, blockSize).play(score);
    }
  }

  @TestFactory
  Stream<DynamicTest> resetEqualsFresh() {
    return all(
        type -> {
          Score score = Score.notes(21, 30000, 30000);
          float[][] expected = playFresh(type, score, 64);
          try (Processor processor = create(type, Map.of())) {
            Playing playing = new Playing(type, processor, 64);
            playing.play(Score.notes(22, 20000, 15000).withParams(type, 23, 40));
            playing.reset();
            assertThat(playing.play(score)).isDeepEqualTo(expected);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> outputStaysFiniteAtEveryExtreme() {
    return all(
        type -> {
          for (ParamSpec spec : type.params()) {
            for (double value : new double[] {spec.min(), spec.max()}) {
              playAt(type, Map.of(spec.id(), value));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> outputStaysFiniteAtRandomSettings() {
    return all(
        type -> {
          Random random = new Random(31);
          for (int i = 0; i < 30; i++) {
            Map<String, Double> values = new HashMap<>();
            for (ParamSpec spec : type.params()) {
              double travel = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextDouble();
              values.put(spec.id(), spec.fromTravel(travel));
            }
            playAt(type, values);
          }
        });
  }

  private static void playAt(DeviceType type, Map<String, Double> values) throws StudioException {
    try (Processor processor = create(type, values)) {
      assertSane(values.toString(), new Playing(type, processor, 256).play(Score.notes(41, 6000, 6000)));
    }
  }

  private static void assertSane(String when, float[][] audio) {
    assertThat(peak(audio)).as(when).isLessThan(LOUDEST);
  }

  /** The greatest magnitude; infinite where anything is no finite number. */
  private static float peak(float[][] audio) {
    float peak = 0;
    for (float[] channel : audio) {
      for (float x : channel) {
        peak = Float.isFinite(x) ? Math.max(peak, Math.abs(x)) : Float.POSITIVE_INFINITY;
      }
    }
    return peak;
  }

  @TestFactory
  Stream<DynamicTest> aStormOfParameterChangesDoesNoHarm() {
    return all(
        type -> {
          Score score = Score.notes(51, 40000, 40000).withParams(type, 52, 2000);
          assertSane("changes", playFresh(type, score, 512));
        });
  }

  @TestFactory
  Stream<DynamicTest> silenceFollowsSilence() {
    return all(
        type -> {
          try (Processor processor = create(type, Map.of())) {
            Playing playing = new Playing(type, processor, 512);
            assertThat(processor.idle()).isTrue();
            assertThat(peak(playing.play(Score.notes(61, 30000, 20000)))).as("is heard").isBetween(.01f, 4f);
            Score rest = new Score(RATE, 0);
            for (int second = 0; second < 30 && !processor.idle(); second++) {
              playing.play(rest);
            }
            assertThat(processor.idle()).isTrue();
            assertThat(playing.play(rest)).isDeepEqualTo(new float[type.hasEffectSends() ? 4 : 2][RATE]);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> playingAllocatesNothing() {
    return DevicesUnderTest.ALL.stream()
        .filter(type -> !MAY_ALLOCATE.contains(type.id()))
        .map(type -> DynamicTest.dynamicTest(type.name(), () -> assertAllocatesNothing(type)));
  }

  /**
   * Every round plays the same from a fresh state, so what a device allocates it allocates in each of them; HotSpot
   * adds its own once, when it compiles a method of a class whose texts nobody needed yet.
   */
  private static void assertAllocatesNothing(DeviceType type) throws StudioException {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Score score = Score.notes(71, 2 * RATE, RATE).withParams(type, 72, 100);
    List<Score.Event> events = score.events();
    float[][] input = score.input();
    float[][] out = new float[type.hasEffectSends() ? 4 : 2][score.frames()];
    try (Processor processor = create(type, Map.of())) {
      Playing playing = new Playing(type, processor, 128);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 6; i++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        playing.play(events, input, out);
        playing.reset();
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      assertThat(least).isZero();
    }
  }
}
