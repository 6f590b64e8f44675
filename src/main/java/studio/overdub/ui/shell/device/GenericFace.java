package studio.overdub.ui.shell.device;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.DeviceText;

/** The face of any device, made from its declared parameters: groups of knobs, choices and switches. */
final class GenericFace implements Face {
  private final DeviceModel model;
  private final DeviceFiles files;
  private final List<Runnable> refresh = new ArrayList<>();
  private final List<JComponent> head = new ArrayList<>();
  private final JComponent body;

  /**
   * @param files where files come from
   */
  GenericFace(DeviceModel model, DeviceFiles files) {
    this.model = model;
    this.files = files;
    PresetChooser presets = new PresetChooser(model);
    refresh.add(presets::refresh);
    head.add(presets);
    model.texts().forEach(text -> head.add(textChooser(text)));
    body = controls();
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

  private JComponent textChooser(DeviceText text) {
    StudioButton button = StudioButton.ofText(StudioButton.Kind.CONTROL, text.label(), text.label());
    Explanation.set(button, text.label() + ". [Click] to choose a file");
    refresh.add(() -> button.word(text.label() + ": " + fileName(model.text(text))));
    button.addActionListener(
        e -> files.chooseFont(List.of()).ifPresent(chosen -> model.text(text, chosen.toString())));
    return button;
  }

  private static String fileName(String path) {
    return path.isEmpty() ? "none" : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private JComponent controls() {
    GroupFlow flow = new GroupFlow();
    model
        .groups()
        .forEach(
            group -> {
              ControlGroup card = new ControlGroup(model, group);
              refresh.add(card::refresh);
              flow.add(card);
            });
    if (flow.getComponentCount() == 0) {
      flow.add(TextLabel.of("This device has no parameters.", Typeface.BODY, ThemeKey.DIM));
    }
    return scrolling(flow);
  }

  /** What may be higher than its place, to be scrolled down. */
  static JComponent scrolling(JComponent content) {
    JScrollPane scroll =
        new JScrollPane(
            content, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getViewport().setOpaque(false);
    scroll.setOpaque(false);
    return scroll;
  }
}
