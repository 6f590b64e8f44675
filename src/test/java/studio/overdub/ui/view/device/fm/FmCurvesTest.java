package studio.overdub.ui.view.device.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.testing.DeviceBench;
import studio.overdub.ui.view.device.EnvelopeShape.Point;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.Handles.Handle;

class FmCurvesTest {
  private DeviceBench bench;
  private FmModel fm;

  @BeforeEach
  void make() {
    bench = new DeviceBench(new FmType(), Map.of(), Map.of(), Path.of("nowhere"));
    fm = new FmModel(bench.device, new ToneShelf(bench.session.catalog(), Runnable::run, Runnable::run));
  }

  private void set(String id, double value) {
    bench.device.set(bench.device.parameter(id).orElseThrow(), value);
  }

  private int steps() {
    return bench.session.history().past().size();
  }

  private static void dragTo(HandleCurve<Integer> curve, int handle, double dx, double y) {
    curve.grab(handle);
    curve.drag(dx / 2, y);
    curve.drag(dx, y);
    curve.drop();
  }

  private static Handle<Integer> handle(HandleCurve<Integer> curve, int id) {
    return curve.handles().get(id);
  }

  /** The height of the line over a place. */
  private static double height(HandleCurve<?> curve, double x) {
    List<Point> line = curve.line();
    int i = 1;
    while (i < line.size() - 1 && line.get(i).x() < x) {
      i++;
    }
    Point a = line.get(i - 1);
    Point b = line.get(i);
    return b.x() == a.x() ? b.y() : a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
  }

  @Test
  void aCornerMovesRateAndLevelInOneStep() {
    set("op1.rate2", 50);
    set("op1.level2", 60);
    int before = steps();
    FmEnvelope envelope = fm.envelope(0);
    double x = handle(envelope, 1).x();
    envelope.grab(1);
    envelope.drag(.1, .8);
    assertThat(handle(envelope, 1).x()).as("in the hand, as near as rates are").isCloseTo(x + .1, within(.02));
    assertThat(handle(envelope, 1).y()).isCloseTo(.8, within(.02));
    assertThat(fm.value("op1.rate2")).as("a preview alone").isEqualTo(50);
    envelope.drop();
    assertThat(fm.value("op1.rate2")).isLessThan(50);
    assertThat(fm.value("op1.level2")).isGreaterThan(60);
    assertThat(steps()).isEqualTo(before + 1);
  }

  @Test
  void aCornerThatGoesStraightUpKeepsItsRate() {
    set("op1.rate2", 37);
    FmEnvelope envelope = fm.envelope(0);
    dragTo(envelope, 1, 0, .5);
    assertThat(fm.value("op1.rate2")).isEqualTo(37);
    assertThat(fm.value("op1.level2")).isLessThan(70);
  }

  @Test
  void whatIsCancelledIsAsItWas() {
    FmEnvelope envelope = fm.pitchEnvelope();
    int before = steps();
    envelope.grab(0);
    envelope.drag(.1, .9);
    envelope.cancel();
    assertThat(fm.value("pitch.level1")).isEqualTo(50);
    assertThat(steps()).isEqualTo(before);
  }

  @Test
  void cornersStandOnTheLineOfEveryEnvelope() {
    double[][] sounds = {{99, 50, 30, 60, 99, 80, 40, 0}, {0, 0, 0, 0, 99, 0, 99, 0}, {70, 70, 70, 70, 50, 50, 50, 50}};
    for (double[] numbers : sounds) {
      for (String prefix : List.of("op3.", "pitch.")) {
        for (int i = 0; i < 4; i++) {
          set(prefix + "rate" + (i + 1), numbers[i]);
          set(prefix + "level" + (i + 1), numbers[4 + i]);
        }
        FmEnvelope envelope = prefix.equals("pitch.") ? fm.pitchEnvelope() : fm.envelope(2);
        List<Point> line = envelope.line();
        for (int i = 1; i < line.size(); i++) {
          assertThat(line.get(i).x()).isGreaterThanOrEqualTo(line.get(i - 1).x() - 1e-12);
          assertThat(line.get(i).y()).isBetween(0.0, 1.0);
        }
        assertThat(line.getLast().x()).isCloseTo(1, within(1e-9));
        for (Handle<Integer> handle : envelope.handles()) {
          assertThat(height(envelope, handle.x())).as("%s %s", prefix, handle).isCloseTo(handle.y(), within(.02));
        }
      }
    }
  }

  @Test
  void keysGoThroughRatesAndLevelsOneAfterTheOther() {
    FmEnvelope envelope = fm.envelope(0);
    envelope.across(1);
    envelope.nudge(-1);
    envelope.nudge(-.1);
    assertThat(fm.value("op1.level1")).as("whole numbers know no tenths").isEqualTo(97);
    assertThat(envelope.describeChosen()).isEqualTo("Level 1 97");
    assertThat(steps()).isEqualTo(1);
    envelope.resetChosen();
    assertThat(fm.value("op1.level1")).isEqualTo(99);
  }

  @Test
  void aSideOfTheScalingIsDraggedFromFallingToRising() {
    LevelScaling scaling = fm.scaling(3);
    assertThat(scaling.heard()).isFalse();
    dragTo(scaling, 2, 0, .3);
    assertThat(fm.value("op4.scaling.rightcurve")).as("a falling line").isZero();
    assertThat(handle(scaling, 2).y()).isCloseTo(.3, within(.02));
    assertThat(scaling.decibels(90)).isNegative();
    dragTo(scaling, 2, 0, .7);
    assertThat(fm.value("op4.scaling.rightcurve")).as("a rising line").isEqualTo(3);
    assertThat(scaling.decibels(90)).isPositive();
    assertThat(scaling.decibels(40)).as("the other side").isZero();
    assertThat(steps()).isEqualTo(2);
    double x = handle(scaling, 1).x();
    dragTo(scaling, 1, .2, 0);
    assertThat(handle(scaling, 1).x()).isCloseTo(x + .2, within(.01));
    scaling.reset(2);
    assertThat(scaling.heard()).isFalse();
  }

  @Test
  void theHandlesOfTheScalingStandOnItsLine() {
    set("op1.scaling.left", 40);
    set("op1.scaling.leftcurve", 2);
    set("op1.scaling.right", 77);
    set("op1.scaling.rightcurve", 1);
    LevelScaling scaling = fm.scaling(0);
    for (Handle<Integer> handle : scaling.handles()) {
      assertThat(height(scaling, handle.x())).isCloseTo(handle.y(), within(1e-9));
    }
  }

  @Test
  void theHandleOfTheLfoMovesDelayAndDepth() {
    LfoCurve pitch = fm.lfo(true);
    assertThat(pitch.heard()).isFalse();
    set("lfo.sensitivity", 7);
    dragTo(pitch, 0, .3, .8);
    assertThat(fm.value("lfo.delay")).isPositive();
    assertThat(fm.value("lfo.pitch")).isPositive();
    assertThat(steps()).as("with the sensitivity").isEqualTo(2);
    assertThat(handle(pitch, 0).y()).isCloseTo(.8, within(.02));
    double delay = fm.value("lfo.delay");
    dragTo(pitch, 0, 0, .6);
    assertThat(fm.value("lfo.delay")).as("straight down").isEqualTo(delay);
    assertThat(pitch.line().getFirst().y()).as("not felt at first").isEqualTo(.5);
    assertThat(pitch.line().stream().mapToDouble(Point::y).max().orElseThrow())
        .as("swings as far as the handle").isCloseTo(handle(pitch, 0).y(), within(.02));
  }

  @Test
  void levelsSwingAsFarAsTheOperatorThatAnswersMost() {
    LfoCurve level = fm.lfo(false);
    set("lfo.amp", 99);
    assertThat(level.words()).isEqualTo("LFO to level: no operator answers");
    set("op2.sensitivity.amp", 1);
    double little = handle(level, 0).y();
    set("op5.sensitivity.amp", 3);
    assertThat(handle(level, 0).y()).isLessThan(little);
  }
}
