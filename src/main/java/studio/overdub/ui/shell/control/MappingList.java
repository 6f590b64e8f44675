package studio.overdub.ui.shell.control;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Timer;
import studio.overdub.ui.kit.ContextMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.kit.ValueEntry;
import studio.overdub.ui.view.control.ControlModel;
import studio.overdub.ui.view.control.MappingRow;
import studio.overdub.ui.view.control.MappingsModel;

/** All that MIDI controllers move in the song: a row each, with range and takeover, to be changed and taken away. */
public final class MappingList extends Plane {
  private static final long serialVersionUID = 1;
  private static final int FRAME_MS = 100;
  private static final int CONTROLLER = 112;
  private static final int CHANNEL = 56;
  private static final int TARGET = 220;
  private static final int VALUE = 84;
  private static final int INVERT = 56;
  private static final int TAKEOVER = 116;
  private static final int LEARN = 64;
  private static final int REMOVE = 24;
  private static final int COMMAND = 132;
  private static final int OUTPUT = 200;
  private static final String NONE = "No output";

  private final transient MappingsModel model;
  private final Plane rows = Plane.clear(Line.column(3, 0, 0, 0, 0));
  private final StudioButton output = StudioButton.ofSmallText(NONE, "The MIDI output that values are sent back to");
  private final Timer timer = new Timer(FRAME_MS, e -> refresh());
  private transient List<Object> shown = List.of("nothing yet");

  /** A list over {@code model}. */
  public MappingList(MappingsModel model) {
    super(ThemeKey.PANEL, Line.column(4, 12, 12, 12, 12));
    this.model = model;
    add(headings());
    Plane top = Plane.clear(new BorderLayout());
    top.add(rows, BorderLayout.NORTH);
    JScrollPane scroll =
        new JScrollPane(
            top, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(24));
    scroll.setOpaque(false);
    scroll.getViewport().setOpaque(false);
    add(scroll, Line.GROW);
    add(foot());
    refresh();
  }

  @Override
  public Dimension getPreferredSize() {
    return UIScale.scale(new Dimension(920, 360));
  }

  private static Plane headings() {
    Plane row = Plane.clear(Line.row(8, 0, 8, 2, 8));
    row.add(label("Controller", CONTROLLER, ThemeKey.FAINT));
    row.add(label("Channel", CHANNEL, ThemeKey.FAINT));
    row.add(label("Moves", TARGET, ThemeKey.FAINT), Line.GROW);
    row.add(label("From", VALUE, ThemeKey.FAINT));
    row.add(label("To", VALUE, ThemeKey.FAINT));
    row.add(label("", INVERT, ThemeKey.FAINT));
    row.add(label("Takeover", TAKEOVER, ThemeKey.FAINT));
    row.add(label("", LEARN, ThemeKey.FAINT));
    row.add(label("", REMOVE, ThemeKey.FAINT));
    return row;
  }

  private Plane foot() {
    Plane row = Plane.clear(Line.row(8, 4, 0, 0, 0));
    StudioButton command = StudioButton.ofSmallText("Learn a command\u2026", "Lets a controller give a command");
    Explanation.set(command, "Lets a pad or a controller play, stop, record, undo and more. [Click] to choose what");
    command.addActionListener(e -> menu(command, model.commands()));
    row.add(sized(command, COMMAND));
    row.add(Plane.clear(null), Line.GROW);
    row.add(TextLabel.of("Send values back to", Typeface.LABEL, ThemeKey.DIM));
    Explanation.set(
        output, "The MIDI output of a device with motor faders or lamps, which are to stand where values do");
    output.addActionListener(e -> model.outputs(this::chooseOutput));
    output.setEnabled(model.sendsBack());
    row.add(sized(output, OUTPUT));
    return row;
  }

  private void chooseOutput(List<String> names) {
    List<ControlModel.Item> items = new ArrayList<>();
    items.add(new ControlModel.Item(NONE, () -> model.output(Optional.empty())));
    names.forEach(name -> items.add(new ControlModel.Item(name, () -> model.output(Optional.of(name)))));
    menu(output, items);
  }

  private static void menu(JComponent under, List<ControlModel.Item> items) {
    JPopupMenu menu = new JPopupMenu();
    items.forEach(item -> ContextMenu.item(menu, item.label(), item.action()));
    menu.show(under, 0, under.getHeight());
  }

  private static TextLabel label(String word, int width, ThemeKey ink) {
    return new TextLabel(word, Typeface.LABEL, ink, TextLabel.Side.LEFT, width);
  }

  /** Shows the mappings as they are. */
  public void refresh() {
    List<MappingRow> now = model.rows();
    output.setText(model.output().orElse(NONE));
    List<Object> state = List.of(now, now.stream().map(model::waits).toList());
    if (!state.equals(shown)) {
      shown = state;
      rows.removeAll();
      now.forEach(row -> rows.add(row(row)));
      if (now.isEmpty()) {
        rows.add(
            TextLabel.of(
                "No controller moves anything yet. Right-click a knob, a fader or a switch and choose MIDI Learn.",
                Typeface.BODY, ThemeKey.DIM));
      }
      rows.revalidate();
      rows.repaint();
    }
  }

  private JComponent row(MappingRow mapping) {
    Plane row = new Plane(ThemeKey.RAISED, 6, Line.row(8, 4, 8, 4, 8));
    row.add(label(mapping.controller(), CONTROLLER, ThemeKey.TEXT));
    row.add(label(String.valueOf(mapping.channel()), CHANNEL, ThemeKey.DIM));
    Plane target = Plane.clear(Line.column(1, 0, 0, 0, 0));
    target.add(label(mapping.target(), TARGET, mapping.present() ? ThemeKey.TEXT : ThemeKey.FAINT));
    target.add(new TextLabel(mapping.owner(), Typeface.UNIT, ThemeKey.FAINT, TextLabel.Side.LEFT, TARGET));
    target.setPreferredSize(UIScale.scale(new Dimension(TARGET, 30)));
    row.add(target, Line.GROW);
    row.add(value("Value at the controller's least", mapping.from(), text -> model.from(mapping, text)));
    row.add(value("Value at its greatest", mapping.to(), text -> model.to(mapping, text)));
    StudioButton invert = StudioButton.ofSmallText("Invert", "Turns the controller's direction round");
    invert.on(mapping.inverted());
    invert.setVisible(!mapping.from().isEmpty());
    invert.addActionListener(e -> model.invert(mapping));
    row.add(sized(invert, INVERT));
    row.add(sized(takeover(mapping), TAKEOVER));
    boolean waits = model.waits(mapping);
    StudioButton learn = StudioButton.ofSmallText(waits ? "Waiting" : "Learn", "Waits for another controller");
    learn.on(waits);
    learn.setEnabled(mapping.present());
    learn.addActionListener(e -> model.learnAnew(mapping));
    row.add(sized(learn, LEARN));
    StudioButton remove = StudioButton.ofSmallText("\u00d7", "Forgets this controller");
    remove.addActionListener(e -> model.remove(mapping));
    row.add(sized(remove, REMOVE));
    return row;
  }

  /** A component in a cell as wide as all others of its column. */
  private static JComponent sized(JComponent component, int width) {
    Plane cell = Plane.clear(new BorderLayout());
    cell.add(component);
    cell.setPreferredSize(UIScale.scale(new Dimension(width, 22)));
    return cell;
  }

  private static JComponent value(String name, String value, Consumer<String> typed) {
    StudioButton button = StudioButton.ofSmallText(value, name);
    Explanation.set(button, name + ". [Click] to type it");
    button.setVisible(!value.isEmpty());
    button.addActionListener(e -> ValueEntry.open(button, value, true, typed));
    return sized(button, VALUE);
  }

  private JComponent takeover(MappingRow mapping) {
    JComboBox<String> box = new JComboBox<>(mapping.takeovers().toArray(new String[0]));
    box.setFont(Typeface.LABEL.scaled());
    box.setSelectedIndex(mapping.takeover());
    box.setEnabled(mapping.present());
    box.getAccessibleContext().setAccessibleName("Takeover of " + mapping.target());
    Explanation.set(
        box,
        "How it moves a value. Picks up: once it has come by it. Scales: by a share of the way left. Jumps: at once."
            + " Follows: on in the upper half. Toggles, Steps: with each press. Turns: an encoder, by what it sends for"
            + " a step to the right and to the left.");
    box.addActionListener(e -> model.takeover(mapping, box.getSelectedIndex()));
    return box;
  }

  @Override
  public void addNotify() {
    super.addNotify();
    timer.start();
  }

  @Override
  public void removeNotify() {
    timer.stop();
    super.removeNotify();
  }
}
