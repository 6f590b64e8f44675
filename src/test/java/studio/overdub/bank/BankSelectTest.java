package studio.overdub.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.bank.program.GeneralMidi;
import studio.overdub.bank.program.Kits;
import studio.overdub.base.StudioException;

/** Variations and kits as the studio's sampler finds them by bank select and program change. */
class BankSelectTest {
  private static final int PIANO = 0;

  @TempDir static Path folder;

  private static FontPlayer player;

  @BeforeAll
  static void build() throws Exception {
    Path font = folder.resolve("bank.sf2");
    Files.write(font, BankBuilder.build(
        GeneralMidi.programs().stream().filter(program -> program.number() == PIANO).toList(), Kits.all()));
    player = new FontPlayer(font);
  }

  @Test
  void aVariationOfGsIsSelectedByItsBank() throws StudioException {
    assertThat(piano(8)).isNotEqualTo(piano(0));
  }

  @Test
  void anUnknownVariationFallsBackToTheCapitalTone() throws StudioException {
    assertThat(piano(13)).isEqualTo(piano(0));
  }

  @Test
  void anUnknownKitFallsBackToTheKitOfItsFamilyAndThenToTheStandardKit() throws StudioException {
    assertThat(player.drum(27, 38, 100, 0.3)).isDeepEqualTo(player.drum(24, 38, 100, 0.3));
    assertThat(player.drum(99, 38, 100, 0.3)).isDeepEqualTo(player.drum(0, 38, 100, 0.3));
  }

  @Test
  void louderVelocitiesAreLouderByTheSamplersOwnCurveAndLayersMeetWithoutAStep() throws StudioException {
    double before = level(1);
    for (int velocity = 2; velocity < 128; velocity++) {
      double level = level(velocity);
      double curve = 40 * Math.log10(velocity / (velocity - 1.0));
      assertThat(level).as("level of velocity %d", velocity).isGreaterThan(before);
      assertThat(level - before - curve).as("step to velocity %d", velocity).isBetween(-1.5, 1.5);
      before = level;
    }
  }

  private static double level(int velocity) throws StudioException {
    double[][] sound = player.note(0, PIANO, 60, velocity, 0.5, 0.5);
    return 10 * Math.log10(List.of(sound).stream().flatMapToDouble(Arrays::stream).map(x -> x * x).sum());
  }

  private static List<Double> piano(int bank) throws StudioException {
    return Arrays.stream(player.note(bank, PIANO, 60, 100, 0.3, 0.3)[0]).boxed().toList();
  }
}
