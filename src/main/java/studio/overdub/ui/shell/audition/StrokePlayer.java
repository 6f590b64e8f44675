package studio.overdub.ui.shell.audition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Timer;
import studio.overdub.ui.view.Stroke;

/** Plays the few notes by which a newly chosen sound is heard; the next choice ends them. Event thread only. */
public final class StrokePlayer {
  private final Consumer<Stroke> press;
  private final Consumer<Stroke> release;
  private final List<Timer> timers = new ArrayList<>();
  private final List<Stroke> held = new ArrayList<>();

  /**
   * A player of notes.
   *
   * @param press strikes a key
   * @param release lets it go
   */
  public StrokePlayer(Consumer<Stroke> press, Consumer<Stroke> release) {
    this.press = press;
    this.release = release;
  }

  /** Plays notes in place of those before. */
  public void play(List<Stroke> strokes) {
    stop();
    for (Stroke stroke : strokes) {
      after(
          stroke.afterMs(),
          () -> {
            held.add(stroke);
            press.accept(stroke);
          });
      after(
          stroke.afterMs() + stroke.lengthMs(),
          () -> {
            held.remove(stroke);
            release.accept(stroke);
          });
    }
  }

  private void after(int ms, Runnable action) {
    Timer timer = new Timer(ms, e -> action.run());
    timer.setRepeats(false);
    timers.add(timer);
    timer.start();
  }

  private void stop() {
    timers.forEach(Timer::stop);
    timers.clear();
    held.forEach(release);
    held.clear();
  }
}
