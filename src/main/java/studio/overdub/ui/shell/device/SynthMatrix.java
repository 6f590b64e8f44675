package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javax.swing.JComponent;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.synth.Modulation;
import studio.overdub.ui.view.device.synth.Modulations;
import studio.overdub.ui.view.device.synth.SynthModel;

/** The page of the modulation matrix: a row for each slot in use, and a way to use one more. */
final class SynthMatrix {
  private static final int LFO_1 = 5;
  private static final int SLOT_WIDTH = 28;
  private static final int SOURCE_WIDTH = 150;
  private static final int TARGET_WIDTH = 220;
  private static final int AMOUNT_WIDTH = 76;

  private final SynthModel synth;
  private final SynthControls controls;
  private final Plane page = Plane.clear(new BorderLayout(0, UIScale.scale(4)));
  private final Plane rows = Plane.clear(Line.column(2, 0, 0, 0, 0));
  private final TextLabel count = TextLabel.of("", Typeface.LABEL, ThemeKey.FAINT);
  private final StudioButton add =
      StudioButton.ofText(StudioButton.Kind.CONTROL, "Add a modulation", "Takes a free slot of the matrix");
  private final List<Runnable> refresh = new ArrayList<>();
  private List<Integer> shown = List.of(-1);

  SynthMatrix(SynthModel synth, SynthControls controls) {
    this.synth = synth;
    this.controls = controls;
    add.addActionListener(e -> synth.modulations().add(LFO_1));
    Plane head = Plane.clear(Line.row(12, 0, 4, 4, 8));
    head.add(add);
    head.add(count, Line.GROW);
    Plane top = Plane.clear(Line.column(4, 0, 0, 0, 0));
    top.add(head);
    top.add(headings());
    Plane list = Plane.clear(new BorderLayout());
    list.add(rows, BorderLayout.NORTH);
    page.add(top, BorderLayout.NORTH);
    page.add(GenericFace.scrolling(list), BorderLayout.CENTER);
  }

  JComponent page() {
    return page;
  }

  private static Plane headings() {
    Plane row = Plane.clear(Line.row(8, 0, 8, 0, 8));
    row.add(heading("", SLOT_WIDTH));
    row.add(heading("Source", SOURCE_WIDTH));
    row.add(heading("By way of", SOURCE_WIDTH));
    row.add(heading("Amount", AMOUNT_WIDTH));
    row.add(heading("Target", TARGET_WIDTH));
    return row;
  }

  private static TextLabel heading(String word, int width) {
    return new TextLabel(word, Typeface.LABEL, ThemeKey.FAINT, TextLabel.Side.LEFT, width);
  }

  /** Shows the slots in use. */
  void refresh() {
    Modulations modulations = synth.modulations();
    List<Integer> used = modulations.all().stream().map(Modulation::slot).toList();
    if (!used.equals(shown)) {
      shown = used;
      controls.forget(rows);
      rows.removeAll();
      refresh.clear();
      used.forEach(slot -> rows.add(row(slot)));
      if (used.isEmpty()) {
        rows.add(
            TextLabel.of(
                "Nothing is moved yet. Drag a source from the left onto a knob, or add a modulation here.",
                Typeface.BODY, ThemeKey.DIM));
      }
      rows.revalidate();
      rows.repaint();
    }
    refresh.forEach(Runnable::run);
    count.text(used.size() + " of " + Modulations.SLOTS + " in use");
    add.setEnabled(modulations.free() > 0);
  }

  private Plane row(int slot) {
    Modulations all = synth.modulations();
    Plane row = new Plane(ThemeKey.RAISED, 4, Line.row(8, 0, 8, 0, 8));
    row.add(heading(String.valueOf(slot), SLOT_WIDTH));
    row.add(choice(slot, "Source", all.sources(), SOURCE_WIDTH, n -> {
      Modulation m = all.slot(slot);
      return new Modulation(slot, n, m.via(), m.target(), m.amount());
    }, Modulation::source));
    row.add(choice(slot, "By way of", all.sources(), SOURCE_WIDTH, n -> {
      Modulation m = all.slot(slot);
      return new Modulation(slot, m.source(), n, m.target(), m.amount());
    }, Modulation::via));
    synth.device().parameter("mod" + slot + ".amount").ifPresent(
        amount -> {
          ParameterControls.Control control = controls.make(amount, "");
          refresh.add(control.refresh());
          Plane cell = Plane.clear(Line.row(0, 0, 0, 0, 0));
          cell.add(Plane.clear(null), Line.GROW);
          cell.add(control.component());
          cell.add(Plane.clear(null), Line.GROW);
          cell.setPreferredSize(UIScale.scale(new Dimension(AMOUNT_WIDTH, 48)));
          row.add(cell);
        });
    row.add(choice(slot, "Target", all.targets(), TARGET_WIDTH, n -> {
      Modulation m = all.slot(slot);
      return new Modulation(slot, m.source(), m.via(), n, m.amount());
    }, Modulation::target));
    StudioButton remove = StudioButton.ofSmallText("\u00d7", "Frees this slot");
    Explanation.set(remove, "Takes this modulation away");
    remove.addActionListener(e -> all.remove(slot));
    row.add(remove);
    return row;
  }

  private PlainChoice choice(
      int slot, String name, List<String> names, int width, IntFunction<Modulation> with,
      ToIntFunction<Modulation> part) {
    Modulations all = synth.modulations();
    PlainChoice choice =
        new PlainChoice(
            name + " of modulation " + slot, name + " of modulation " + slot, names, width,
            () -> part.applyAsInt(all.slot(slot)), chosen -> all.set(with.apply(chosen)));
    refresh.add(choice::refresh);
    return choice;
  }
}
