package studio.overdub.ui.shell.device;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import studio.overdub.ui.canvas.device.AnswerKeys;
import studio.overdub.ui.canvas.device.StepLane;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.Arrangement;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.notes.AnswersModel;
import studio.overdub.ui.view.device.notes.StepsModel;

/** The face of a note effect that is easier seen than read: a picture of steps or keys above its knobs. */
final class NoteFace implements Face {
  private final List<Runnable> refresh = new ArrayList<>();
  private final List<JComponent> head = new ArrayList<>();
  private final JComponent body;

  private NoteFace(DeviceModel model, JComponent picture, List<ParameterGroup> groups) {
    PresetChooser presets = new PresetChooser(model);
    refresh.add(presets::refresh);
    head.add(presets);
    GroupFlow flow = new GroupFlow();
    for (ParameterGroup group : groups) {
      ControlGroup card = new ControlGroup(model, group);
      refresh.add(card::refresh);
      flow.add(card);
    }
    Plane above = Plane.clear(Line.column(0, 8, 12, 0, 12));
    above.add(picture);
    body = Plane.clear(new BorderLayout());
    body.add(above, BorderLayout.NORTH);
    body.add(GenericFace.scrolling(flow), BorderLayout.CENTER);
  }

  /** The arpeggiator: its row of steps is drawn. */
  static NoteFace arpeggiator(DeviceModel model) {
    StepsModel steps = new StepsModel(model);
    StepLane lane = new StepLane(steps);
    ControlMenu menu = ControlMenu.attach(lane, steps::controlled);
    Set<String> drawn = new HashSet<>();
    for (StepsModel.Row row : StepsModel.Row.values()) {
      for (int step = 0; step < StepsModel.MOST; step++) {
        drawn.add(steps.parameter(row, step).id());
      }
    }
    List<ParameterGroup> groups =
        Arrangement.of(model)
            .group("Order", "mode", "octaves", "retrigger")
            .group("Time", "rate", "frequency", "gate", "swing", "step.count")
            .group("Keys", "hold", "pedal", "chance")
            .group("Velocity", "velocity.mode", "velocity.fixed")
            .withRest("More", drawn);
    NoteFace face = new NoteFace(model, lane, groups);
    face.refresh.add(menu::refresh);
    face.refresh.add(lane::repaint);
    return face;
  }

  /** An effect whose keys are shown with what becomes of them. */
  static NoteFace keys(DeviceModel model, AnswersModel answers) {
    AnswerKeys keys = new AnswerKeys(answers);
    NoteFace face = new NoteFace(model, keys, model.groups());
    face.refresh.add(keys::repaint);
    return face;
  }

  @Override
  public List<JComponent> head() {
    return head;
  }

  @Override
  public JComponent body() {
    return body;
  }

  @Override
  public void refresh() {
    refresh.forEach(Runnable::run);
  }
}
