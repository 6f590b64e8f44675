package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every preset of an instrument, every kit of the Drum Rack and every patch that comes with the studio, played and
 * measured: presets and kits by their device alone, patches through all of their devices, each by the phrase of its
 * category, and all that play one phrase compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BankSoundsTest {
  private static final double LOUDNESS = -18;
  private static final double LOUDNESS_TOLERANCE = 3;

  /**
   * Halfway between one sound edited slightly (8 cents, 3 dB, a fifth longer, a cutoff three semitones up: 5.5 dB at
   * most) and the nearest two of the studio's first eighteen sounds, which people tell apart (6.7 dB).
   */
  private static final double LEAST_DISTANCE = 6;

  private final Map<PresetPhrase, Map<String, SoundPrint>> prints = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> aSoundIsAtTheHousesLevelEndsAndIsLikeNoOther() {
    return BankSound.all().stream().map(sound -> DynamicTest.dynamicTest(sound.name(), () -> check(sound)));
  }

  private void check(BankSound sound) throws IOException {
    PresetRendering rendering = sound.playing().play();
    SoundPrint print = SoundPrint.of(rendering);
    List<String> alike = alike(print, prints.computeIfAbsent(sound.phrase(), phrase -> new TreeMap<>()));
    prints.get(sound.phrase()).put(sound.name(), print);
    assertThat(rendering.loudness())
        .as("loudness")
        .isBetween(LOUDNESS - LOUDNESS_TOLERANCE, LOUDNESS + LOUDNESS_TOLERANCE);
    assertThat(rendering.peakDecibels()).as("peak").isBetween(-24.0, -.1);
    assertThat(rendering.endsInSilence()).as("ends").isTrue();
    assertThat(alike).as("alike").isEmpty();
  }

  private static List<String> alike(SoundPrint print, Map<String, SoundPrint> others) {
    List<String> alike = new ArrayList<>();
    others.forEach(
        (name, other) -> {
          if (print.distance(other) < LEAST_DISTANCE) {
            alike.add(name + " at " + print.distance(other));
          }
        });
    return alike;
  }
}
