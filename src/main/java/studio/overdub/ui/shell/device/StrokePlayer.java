package studio.overdub.ui.shell.device;

import java.util.ArrayList;
import java.util.List;
import javax.swing.Timer;
import studio.overdub.ui.view.device.sampler.ProgramsModel;
import studio.overdub.ui.view.device.sampler.Stroke;

/** Plays the few notes by which a newly chosen program is heard; the next choice ends them. Event thread only. */
final class StrokePlayer {
  private final ProgramsModel model;
  private final List<Timer> timers = new ArrayList<>();
  private final List<Stroke> held = new ArrayList<>();

  StrokePlayer(ProgramsModel model) {
    this.model = model;
  }

  /** Plays notes in place of those before. */
  void play(List<Stroke> strokes) {
    stop();
    for (Stroke stroke : strokes) {
      after(
          stroke.afterMs(),
          () -> {
            held.add(stroke);
            model.press(stroke);
          });
      after(
          stroke.afterMs() + stroke.lengthMs(),
          () -> {
            held.remove(stroke);
            model.release(stroke);
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
    held.forEach(model::release);
    held.clear();
  }
}
