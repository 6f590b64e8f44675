package studio.overdub.dsp.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnsetDetectorTest {
  private static final double CLOSE_MILLIS = 5;

  /** Loops by which the detector's threshold was chosen. */
  private static final List<DrumLoop> FAMILIAR =
      List.of(
          new DrumLoop(96, 2, 0, 1, "36 x..x..x.x.......", "38 ....x.......x...", "42 x.x.x.x.x.x.x.x."),
          new DrumLoop(124, 4, 4, 2, "36 x...x...x...x...", "39 ....x.......x...", "46 ..x...x...x...x."),
          new DrumLoop(172, 4, 3, 3, "36 x.........x.....", "38 ....x..o.o..x...", "42 x.o.x.o.x.o.x.o."),
          new DrumLoop(80, 2, 8, 4, "36 x.....x...x.....", "38 ....x.......x..o", "51 x..xx.x.x..xx.x.", "45 ..............xx"));

  /** Loops that the detector has never been adjusted to. */
  private static final List<DrumLoop> UNKNOWN =
      List.of(
          new DrumLoop(110, 4, 2, 5, "35 x..x....x.x.....", "40 ....x.......x..o", "44 ..x...x...x...x.", "56 x.....x.....x..."),
          new DrumLoop(140, 4, 5, 6, "36 x.....x.....x...", "39 ........x.......", "42 xoxoxoxoxoxoxoxo", "43 ...........o.o.o"),
          new DrumLoop(90, 2, 6, 7, "36 x.......x.x.....", "37 ..o..o..o..o..o.", "62 x.xx..x.x.xx..x.", "63 ....x.......x..."));

  private record Score(int hits, int found, int there, List<Double> errors) {
    double precision() {
      return (double) hits / found;
    }

    double recall() {
      return (double) hits / there;
    }
  }

  private static Score score(DrumLoop loop) {
    List<Integer> found = new OnsetDetector(DrumLoop.RATE, .5).detect(loop.sound());
    List<Double> errors = new ArrayList<>();
    int hits = 0;
    for (List<Integer> strokes : loop.onsets()) {
      double nearest =
          strokes.stream()
              .flatMap(stroke -> found.stream().map(onset -> 1000.0 * (onset - stroke) / DrumLoop.RATE))
              .min(Comparator.comparingDouble(Math::abs))
              .orElse(Double.MAX_VALUE);
      if (Math.abs(nearest) <= CLOSE_MILLIS) {
        hits++;
        errors.add(nearest);
      }
    }
    return new Score(hits, found.size(), loop.onsets().size(), errors);
  }

  private static Score total(List<DrumLoop> loops) {
    Score total = new Score(0, 0, 0, new ArrayList<>());
    for (DrumLoop loop : loops) {
      Score one = score(loop);
      total.errors().addAll(one.errors());
      total = new Score(total.hits() + one.hits(), total.found() + one.found(), total.there() + one.there(), total.errors());
    }
    return total;
  }

  @Test
  void strokesOfDrumLoopsAreFoundWithinFiveMilliseconds() {
    for (List<DrumLoop> loops : List.of(FAMILIAR, UNKNOWN)) {
      Score score = total(loops);
      assertThat(score.precision()).as("precision of %s", score).isGreaterThan(.9);
      assertThat(score.recall()).as("recall of %s", score).isGreaterThan(.9);
    }
  }

  @Test
  void clicksInSilenceAreFoundToTheFrame() {
    float[] sound = new float[DrumLoop.RATE];
    int[] places = {5000, 15000, 30000, 40000};
    for (int place : places) {
      for (int i = 0; i < 200; i++) {
        sound[place + i] = (float) (.5 * Math.exp(-i / 40.0) * Math.cos(i * .3));
      }
    }
    List<Integer> found = new OnsetDetector(DrumLoop.RATE, .5).detect(sound);
    assertThat(found).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(found.get(i)).isBetween(places[i] - 2, places[i] + 2);
    }
  }

  @Test
  void silenceAndASteadyToneHaveNoFurtherOnset() {
    float[] tone = new float[2 * DrumLoop.RATE];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) (.5 * Math.sin(i * .05));
    }
    assertThat(new OnsetDetector(DrumLoop.RATE, .5).detect(new float[DrumLoop.RATE])).isEmpty();
    assertThat(new OnsetDetector(DrumLoop.RATE, .5).detect(tone)).hasSizeLessThanOrEqualTo(1);
  }
}
