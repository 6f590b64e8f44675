package studio.overdub.ui.shell.device;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.view.device.fm.FmModel;

/** The page of the operators: six strips side by side, and below them the chosen one in full. */
final class FmOperators extends Plane {
  private static final long serialVersionUID = 1;

  private final transient FmModel fm;
  private final transient List<FmStrip> strips = new ArrayList<>();
  private final transient Map<Integer, FmOperator> made = new HashMap<>();
  private final Plane place = Plane.clear(new BorderLayout());

  FmOperators(FmModel fm) {
    super(null, new BorderLayout(0, UIScale.scale(8)));
    this.fm = fm;
    setOpaque(false);
    Plane row = Plane.clear(new GridLayout(1, FmModel.OPERATORS, UIScale.scale(8), 0));
    for (int op = 0; op < FmModel.OPERATORS; op++) {
      FmStrip strip = new FmStrip(fm, op);
      strips.add(strip);
      row.add(strip);
    }
    add(row, BorderLayout.NORTH);
    add(place, BorderLayout.CENTER);
    fm.changes().add(this::showChosen);
    showChosen();
  }

  private void showChosen() {
    FmOperator chosen = made.computeIfAbsent(fm.selected(), op -> new FmOperator(fm, op));
    chosen.refresh();
    if (chosen.getParent() != place) {
      place.removeAll();
      place.add(chosen);
      place.revalidate();
      place.repaint();
    }
  }

  void refresh() {
    strips.forEach(FmStrip::refresh);
    made.get(fm.selected()).refresh();
  }
}
