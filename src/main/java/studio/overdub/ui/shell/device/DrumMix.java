package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.ValueBar;
import studio.overdub.ui.shell.control.ControlMenu;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.PartOutput;
import studio.overdub.ui.view.device.drums.Drum;
import studio.overdub.ui.view.device.drums.DrumsModel;

/** What a drum machine's drums have of a mixer, a column a drum: level, pan, mute, solo, choke group, output. */
final class DrumMix extends Plane {
  private static final long serialVersionUID = 1;
  private static final int ROW = 18;
  private static final int GAP = 3;
  private static final int COLUMN_GAP = 4;
  private static final String USE = "[Right-click] MIDI Learn, automation";

  /** How high it is. */
  static final int HEIGHT = 4 * ROW + 3 * GAP;

  private final transient DrumsModel drums;
  private final transient List<Runnable> refresh = new ArrayList<>();
  private final transient List<List<JComponent>> columns = new ArrayList<>();

  DrumMix(DrumsModel drums) {
    super(null, null);
    setOpaque(false);
    this.drums = drums;
    Drum.ALL.forEach(this::addColumn);
    refresh();
  }

  private void addColumn(Drum drum) {
    Plane switches = Plane.clear(new GridLayout(1, 3, UIScale.scale(1), 0));
    switches.add(toggle(drum, "mute", "M", ThemeKey.DIM));
    switches.add(toggle(drum, "solo", "S", ThemeKey.ACCENT));
    switches.add(choke(drum));
    List<JComponent> column = List.of(bar(drum, "level"), bar(drum, "pan"), switches, output(drum));
    columns.add(column);
    column.forEach(this::add);
  }

  private ValueBar bar(Drum drum, String id) {
    Parameter parameter = drums.parameter(drum, id).orElseThrow();
    ParameterControls.Control control =
        ParameterControls.bar(drums.device(), parameter, parameter.label() + " of " + drum.name());
    refresh.add(control.refresh());
    return (ValueBar) control.component();
  }

  private StudioButton toggle(Drum drum, String id, String letter, ThemeKey ground) {
    DeviceModel device = drums.device();
    Parameter parameter = drums.parameter(drum, id).orElseThrow();
    StudioButton button = StudioButton.ofSmallText(letter, parameter.label() + " " + drum.name());
    button.whenOn(ground, ground == ThemeKey.ACCENT ? ThemeKey.ON_ACCENT : ThemeKey.PANEL);
    button.inked(ThemeKey.DIM);
    button.addActionListener(e -> device.set(parameter, button.isOn() ? 0 : 1));
    ControlMenu menu = ParameterControls.menu(button, device, parameter);
    refresh.add(
        () -> {
          button.on(device.value(parameter) != 0);
          menu.refresh();
          menu.explain(parameter::describe, USE);
        });
    return button;
  }

  private StudioButton choke(Drum drum) {
    DeviceModel device = drums.device();
    Parameter parameter = drums.parameter(drum, "choke").orElseThrow();
    StudioButton button = StudioButton.ofSmallText("\u2013", "Choke group of " + drum.name());
    ControlMenu learning = ParameterControls.menu(button, device, parameter);
    button.inked(ThemeKey.DIM);
    button.whenOn(ThemeKey.CONTROL_HOVER, ThemeKey.TEXT);
    button.addActionListener(
        e -> {
          JPopupMenu menu = new JPopupMenu();
          for (int i = 0; i < parameter.choices().size(); i++) {
            int value = i;
            item(
                menu, i == 0 ? "No choke group" : "Choke group " + parameter.choices().get(i),
                device.value(parameter) == i, () -> device.set(parameter, value));
          }
          menu.show(button, 0, button.getHeight());
        });
    refresh.add(
        () -> {
          int group = (int) device.value(parameter);
          learning.refresh();
          learning.explain(parameter::describe, USE);
          button.on(group > 0);
          button.setText(group > 0 ? parameter.choices().get(group) : "\u2013");
        });
    return button;
  }

  private StudioButton output(Drum drum) {
    StudioButton button = StudioButton.ofSmallText("Track", "Output of " + drum.name());
    Explanation.set(
        button,
        "Where " + drum.name() + " goes: through the drive, effects and fader of its track, or past them to the master"
            + " or a bus");
    button.inked(ThemeKey.DIM);
    button.whenOn(ThemeKey.CONTROL_HOVER, ThemeKey.ACCENT);
    button.addActionListener(
        e -> {
          JPopupMenu menu = new JPopupMenu();
          for (PartOutput.Destination destination : drums.destinations(drum)) {
            item(menu, destination.name(), destination.chosen(), () -> drums.send(destination));
          }
          menu.show(button, 0, button.getHeight());
        });
    refresh.add(
        () -> {
          String place = drums.place(drum);
          button.on(!place.isEmpty());
          button.setText(place.isEmpty() ? "Track" : place);
        });
    return button;
  }

  private static void item(JPopupMenu menu, String label, boolean chosen, Runnable action) {
    JCheckBoxMenuItem item = new JCheckBoxMenuItem(label, chosen);
    item.addActionListener(e -> action.run());
    menu.add(item);
  }

  void refresh() {
    refresh.forEach(Runnable::run);
  }

  @Override
  public void doLayout() {
    double each = (getWidth() + UIScale.scale((float) COLUMN_GAP)) / columns.size();
    for (int column = 0; column < columns.size(); column++) {
      int x = (int) Math.round(column * each);
      int width = (int) Math.round((column + 1) * each - UIScale.scale((float) COLUMN_GAP)) - x;
      int y = 0;
      for (Component component : columns.get(column)) {
        component.setBounds(x, y, width, UIScale.scale(ROW));
        y += UIScale.scale(ROW + GAP);
      }
    }
  }
}
