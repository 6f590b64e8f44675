package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import studio.overdub.base.DeviceId;
import studio.overdub.ui.kit.EmptyPlace;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.DeviceModel;

/** The panel of the chosen device: a head with its switch and name, and the {@link Face} that fits its kind. */
public final class DevicePanel extends Plane {
  private static final long serialVersionUID = 1;

  private final transient DeviceModel model;
  private final transient Faces faces;
  private final transient List<Runnable> refresh = new ArrayList<>();
  private final transient Consumer<DeviceId> savePreset;
  private final StudioButton addTrack;
  private transient Optional<DeviceId> shown = Optional.empty();
  private transient String shownType = "";
  private boolean built;

  /**
   * @param savePreset saves what a device is set to as a preset
   * @param addTrack what an empty panel offers
   */
  public DevicePanel(
      DeviceModel model, Faces faces, Consumer<DeviceId> savePreset, StudioButton addTrack) {
    super(ThemeKey.PANEL, new BorderLayout());
    this.model = model;
    this.faces = faces;
    this.savePreset = savePreset;
    this.addTrack = addTrack;
    refresh();
  }

  /** Shows the device as it stands. */
  public void refresh() {
    if (!built || !model.id().equals(shown) || !model.typeId().equals(shownType)) {
      built = true;
      shown = model.id();
      shownType = model.typeId();
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
      Face face = faces.of(model);
      refresh.add(face::refresh);
      add(head(face), BorderLayout.NORTH);
      add(face.body(), BorderLayout.CENTER);
    }
    revalidate();
    repaint();
  }

  private JComponent head(Face face) {
    Plane head = Plane.clear(Line.row(8, 10, 16, 2, 16));
    StudioButton power = StudioButton.ofSmallText("On", "Whether the device plays");
    power.setPreferredSize(UIScale.scale(new Dimension(40, 24)));
    power.whenOn(ThemeKey.CONTROL, ThemeKey.LEVEL);
    power.addActionListener(e -> model.toggle());
    ControlMenu menu = ControlMenu.attach(power, model::controlledSwitch);
    refresh.add(
        () -> {
          menu.refresh();
          menu.explain(() -> "Whether the device plays", "[Right-click] MIDI Learn");
          power.on(model.enabled());
          power.setText(model.enabled() ? "On" : "Off");
        });
    head.add(power);
    head.add(TextLabel.of(model.name(), Typeface.TITLE, ThemeKey.TEXT));
    TextLabel owner = TextLabel.of(model.owner(), Typeface.LABEL, ThemeKey.FAINT);
    refresh.add(() -> owner.text(model.owner()));
    head.add(owner);
    face.head().forEach(head::add);
    StudioButton save = StudioButton.ofSmallText("Save\u2026", "Save these settings as a preset of your own");
    save.addActionListener(e -> model.id().ifPresent(savePreset));
    refresh.add(() -> save.setVisible(model.canSave()));
    head.add(save);
    TextLabel description =
        new TextLabel(model.description(), Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.RIGHT, 40);
    head.add(description, Line.GROW);
    return head;
  }
}
