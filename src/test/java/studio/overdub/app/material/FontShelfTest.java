package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import studio.overdub.testing.FakeFonts;

class FontShelfTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final FontShelf shelf = new FontShelf(List.of(new FakeFonts()), background::add, Runnable::run);
  private final List<String> told = new ArrayList<>();

  @Test
  void aFontIsOpenedInTheBackgroundAndThenToldOf() {
    shelf.addListener(() -> told.add("more"));
    assertThat(shelf.font("").opening()).isTrue();
    assertThat(shelf.font("").opening()).isTrue();
    assertThat(background).as("asked for twice, read once").hasSize(1);
    background.remove().run();
    assertThat(told).containsExactly("more");
    assertThat(shelf.font("").value().orElseThrow().title()).isEqualTo("Built-in bank");
  }

  @Test
  void zonesWaitForTheirFont() {
    assertThat(shelf.zones("", FakeFonts.PIANO).opening()).isTrue();
    background.remove().run();
    assertThat(shelf.zones("", FakeFonts.PIANO).opening()).isTrue();
    background.remove().run();
    assertThat(shelf.zones("", FakeFonts.PIANO).value().orElseThrow()).hasSize(4);
  }

  @Test
  void whatCannotBeOpenedSaysWhyAndCanBeTriedAgain() {
    shelf.font("gone.sf2");
    background.remove().run();
    assertThat(shelf.font("gone.sf2").failure().orElseThrow().what()).contains("no such font");
    assertThat(shelf.zones("gone.sf2", FakeFonts.PIANO).failure()).isPresent();
    shelf.retry("gone.sf2");
    assertThat(shelf.font("gone.sf2").opening()).isTrue();
  }

  @Test
  void anAnswerAtOnceTellsNobodySinceTheAskerHasIt() {
    FontShelf swift = FakeFonts.shelf();
    swift.addListener(() -> told.add("more"));
    assertThat(swift.font("").value()).isPresent();
    assertThat(told).isEmpty();
  }

  @Test
  void aPartThatAsksForAMissingProgramGetsTheOneOfTheFirstBank() {
    Font font = FakeFonts.shelf().font("").value().orElseThrow();
    assertThat(font.playing(0, 16, false)).contains(FakeFonts.ORGAN);
    assertThat(font.playing(8 << 7, 0, false)).contains(FakeFonts.OLD_PIANO);
    assertThat(font.playing(8 << 7, 16, false)).contains(FakeFonts.ORGAN);
    assertThat(font.playing(0, 99, false)).contains(FakeFonts.PIANO);
    assertThat(font.playing(0, 5, true)).contains(FakeFonts.KIT);
  }
}
