package studio.overdub.ui.canvas.pattern;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import studio.overdub.song.PatternRow;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.pattern.PatternContent;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternLayout;
import studio.overdub.ui.view.pattern.PatternModel;

/** The menus of the pattern editor: of a pattern's letter, of a row, of the step length. */
final class PatternMenus {
  private static final int KEYS_A_MENU = 12;

  private final PatternModel model;
  private final PatternEditor editor;
  private final Consumer<Naming> namer;

  PatternMenus(PatternModel model, PatternEditor editor, Consumer<Naming> namer) {
    this.model = model;
    this.editor = editor;
    this.namer = namer;
  }

  /** The menu that a press at a place opens; most places have none. */
  Optional<JPopupMenu> at(double x, double y, boolean right) {
    PatternLayout layout = model.layout();
    if (model.content().isEmpty()) {
      return Optional.empty();
    }
    PatternContent content = model.content().get();
    if (layout.control(PatternLayout.Control.STEP_LENGTH).contains(x, y)) {
      return Optional.of(lengths(content));
    }
    if (right && y < PatternLayout.RULER && x < PatternLayout.LEFT) {
      return Optional.of(pattern(content, layout));
    }
    boolean onRow = layout.heads().contains(x, y) && layout.rowAt(y) < content.pattern().rows().size();
    return right && onRow ? Optional.of(row(content)) : Optional.empty();
  }

  private JPopupMenu lengths(PatternContent content) {
    JPopupMenu menu = new JPopupMenu("Step length");
    Snap.ALL.stream()
        .filter(Snap::on)
        .forEach(
            snap -> {
              boolean chosen = snap.ticks() == content.pattern().stepLength();
              menu.add(item(new JRadioButtonMenuItem(snap.label(), chosen), () -> editor.stepLength(snap)));
            });
    return menu;
  }

  private JPopupMenu pattern(PatternContent content, PatternLayout layout) {
    JPopupMenu menu = new JPopupMenu("Pattern");
    menu.add(item(new JMenuItem("New pattern"), editor::add));
    menu.add(item(new JMenuItem("Duplicate " + content.pattern().name()), editor::duplicate));
    menu.add(
        item(
            new JMenuItem("Rename " + content.pattern().name()),
            () ->
                namer.accept(
                    new Naming(layout.name(editor.letters().size()), content.pattern().name(), editor::rename))));
    menu.add(item(new JMenuItem("Place at playhead"), editor::place));
    menu.addSeparator();
    menu.add(item(new JMenuItem("Delete " + content.pattern().name()), editor::removePattern));
    return menu;
  }

  private JPopupMenu row(PatternContent content) {
    JPopupMenu menu = new JPopupMenu("Row");
    JMenu keys = new JMenu("Key");
    PatternRow row = content.pattern().rows().get(model.cursor().row());
    for (int from = 24; from < 108; from += KEYS_A_MENU) {
      JMenu part = new JMenu(content.keyName(from) + " to " + content.keyName(from + KEYS_A_MENU - 1));
      for (int key = from; key < from + KEYS_A_MENU; key++) {
        int chosen = key;
        part.add(
            item(
                new JRadioButtonMenuItem(content.keyName(key), row.key() == key), () -> editor.rowKey(chosen)));
      }
      keys.add(part);
    }
    menu.add(keys);
    menu.add(item(new JMenuItem("Clear row"), editor::delete));
    menu.add(item(new JMenuItem("Add row"), editor::addRow));
    menu.addSeparator();
    menu.add(item(new JMenuItem("Remove row"), editor::removeRow));
    return menu;
  }

  private static JMenuItem item(JMenuItem item, Runnable action) {
    item.addActionListener(e -> action.run());
    return item;
  }
}
