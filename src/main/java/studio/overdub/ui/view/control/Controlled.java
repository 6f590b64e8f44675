package studio.overdub.ui.view.control;

import java.util.List;
import studio.overdub.song.MappingTarget;

/**
 * What a control stands for: something that a hand, a MIDI controller or automation moves.
 *
 * @param model what asks and does
 * @param target what it is
 */
public record Controlled(ControlModel model, MappingTarget target) {
  /** What its menu offers. */
  public List<ControlModel.Item> menu() {
    return model.menu(target);
  }

  /** Waits for a controller to move it. */
  public void learn() {
    model.learn(target);
  }

  /** Whether it waits for one. */
  public boolean waits() {
    return model.waits(target);
  }

  /** What moves it from outside, as the end of a sentence: ". Moved by CC 21 on channel 1"; empty for nothing. */
  public String movedBy() {
    return model.movedBy(target);
  }
}
