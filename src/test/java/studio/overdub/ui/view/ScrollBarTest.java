package studio.overdub.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScrollBarTest {
  private static final Area AREA = new Area(100, 50, 400, 200);

  @Test
  void theMarkStandsForThePartThatShows() {
    assertThat(new ScrollBar(AREA, true, 0, 20, 40).mark()).contains(new Area(494, 50, 4, 100));
    assertThat(new ScrollBar(AREA, true, 20, 20, 40).mark()).contains(new Area(494, 150, 4, 100));
    assertThat(new ScrollBar(AREA, false, 30, 10, 40).mark()).contains(new Area(400, 244, 100, 4));
  }

  @Test
  void thereIsNoneWhereAllShows() {
    ScrollBar bar = new ScrollBar(AREA, true, 0, 40, 40);
    assertThat(bar.mark()).isEmpty();
    assertThat(bar.takes(Pointer.at(496, 60))).isFalse();
  }

  @Test
  void onlyAPressOnTheMarkTakesIt() {
    ScrollBar bar = new ScrollBar(AREA, true, 0, 20, 40);
    assertThat(bar.takes(Pointer.at(496, 60))).isTrue();
    assertThat(bar.takes(Pointer.at(491, 60))).isTrue();
    assertThat(bar.takes(Pointer.at(485, 60))).isFalse();
    assertThat(bar.takes(Pointer.at(496, 160))).isFalse();
  }

  @Test
  void draggingTheMarkAllTheWayShowsAllThereIs() {
    List<Double> places = new ArrayList<>();
    Pointer press = Pointer.at(496, 60);
    Gesture drag = new ScrollBar(AREA, true, 0, 20, 40).drag(press, places::add);
    drag.drag(press.movedTo(496, 110));
    drag.drag(press.movedTo(496, 900));
    drag.drag(press.movedTo(496, 0));
    assertThat(places).containsExactly(10.0, 20.0, 0.0);
  }
}
