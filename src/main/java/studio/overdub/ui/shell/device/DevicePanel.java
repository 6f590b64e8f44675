package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import studio.overdub.base.DeviceId;
import studio.overdub.ui.kit.EmptyPlace;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.DeviceText;

/** The panel of any device, made from its declared parameters: groups of knobs, choices and switches. */
public final class DevicePanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final String OWN_SOUND = "Own sound";

  private final transient DeviceModel model;
  private final transient UnaryOperator<String> chooseFont;
  private final transient List<Runnable> refresh = new ArrayList<>();
  private final StudioButton addTrack;
  private transient Optional<DeviceId> shown = Optional.empty();
  private transient String shownType = "";
  private transient List<String> shownPresets = List.of();
  private boolean built;

  /**
   * @param chooseFont asks for a font file, given the one that is set; gives its path, or null for none
   * @param addTrack what an empty panel offers
   */
  public DevicePanel(DeviceModel model, UnaryOperator<String> chooseFont, StudioButton addTrack) {
    super(ThemeKey.PANEL, new BorderLayout());
    this.model = model;
    this.chooseFont = chooseFont;
    this.addTrack = addTrack;
    refresh();
  }

  /** Shows the device as it stands. */
  public void refresh() {
    if (!built || !model.id().equals(shown) || !model.typeId().equals(shownType)
        || !model.presets().equals(shownPresets)) {
      built = true;
      shown = model.id();
      shownType = model.typeId();
      shownPresets = model.presets();
      rebuild();
    }
    refresh.forEach(Runnable::run);
  }

  private void rebuild() {
    removeAll();
    refresh.clear();
    if (shown.isEmpty()) {
      add(
          new EmptyPlace(
              ThemeKey.PANEL, "No device is chosen",
              "Choose a track or an effect to see its parameters. A new track comes with an instrument.", addTrack),
          BorderLayout.CENTER);
    } else {
      add(head(), BorderLayout.NORTH);
      add(controls(), BorderLayout.CENTER);
    }
    revalidate();
    repaint();
  }

  private JComponent head() {
    Plane head = Plane.clear(Line.row(8, 10, 16, 2, 16));
    StudioButton power = StudioButton.ofSmallText("On", "Whether the device plays");
    power.setPreferredSize(UIScale.scale(new Dimension(40, 24)));
    power.whenOn(ThemeKey.CONTROL, ThemeKey.LEVEL);
    power.addActionListener(e -> model.toggle());
    refresh.add(
        () -> {
          power.on(model.enabled());
          power.setText(model.enabled() ? "On" : "Off");
        });
    head.add(power);
    head.add(TextLabel.of(model.name(), Typeface.TITLE, ThemeKey.TEXT));
    TextLabel owner = TextLabel.of(model.owner(), Typeface.LABEL, ThemeKey.FAINT);
    refresh.add(() -> owner.text(model.owner()));
    head.add(owner);
    if (!shownPresets.isEmpty() || !model.preset().isEmpty()) {
      head.add(presets());
    }
    model.texts().forEach(text -> head.add(textChooser(text)));
    TextLabel description =
        new TextLabel(model.description(), Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.RIGHT, 40);
    head.add(description, Line.GROW);
    return head;
  }

  private JComponent presets() {
    JComboBox<String> box = new JComboBox<>();
    box.addItem(OWN_SOUND);
    shownPresets.forEach(box::addItem);
    box.setMaximumRowCount(24);
    box.setPreferredSize(UIScale.scale(new Dimension(180, 26)));
    box.getAccessibleContext().setAccessibleName("Preset");
    Explanation.set(box, "The preset. Choosing one sets all parameters; one undo brings them back");
    boolean[] showing = new boolean[1];
    refresh.add(
        () -> {
          showing[0] = true;
          box.setSelectedItem(shownPresets.contains(model.preset()) ? model.preset() : OWN_SOUND);
          showing[0] = false;
        });
    box.addActionListener(
        e -> {
          if (!showing[0] && box.getSelectedIndex() > 0) {
            model.preset((String) box.getSelectedItem());
          }
        });
    return box;
  }

  private JComponent textChooser(DeviceText text) {
    StudioButton button = StudioButton.ofText(StudioButton.Kind.CONTROL, text.label(), text.label());
    Explanation.set(button, text.label() + ". [Click] to choose a file");
    refresh.add(() -> button.word(text.label() + ": " + fileName(model.text(text))));
    button.addActionListener(
        e -> {
          String chosen = chooseFont.apply(model.text(text));
          if (chosen != null) {
            model.text(text, chosen);
          }
        });
    return button;
  }

  private static String fileName(String path) {
    return path.isEmpty() ? "built in" : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private JComponent controls() {
    GroupFlow.Panel flow = new GroupFlow.Panel();
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
    JScrollPane scroll =
        new JScrollPane(
            flow, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getViewport().setOpaque(false);
    scroll.setOpaque(false);
    return scroll;
  }
}
