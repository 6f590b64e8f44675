package studio.overdub.ui.canvas.arrange;

import java.util.List;
import studio.overdub.ui.canvas.ToolButtons;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.arrange.ArrangeModel;

/** The arranger's tools and grid, for the bar above it. */
public final class ArrangeTools extends ToolButtons {
  private static final long serialVersionUID = 1;

  /** The tools of a model. */
  public ArrangeTools(ArrangeModel model) {
    super(
        List.of(Tool.SELECT, Tool.DRAW, Tool.ERASE, Tool.SPLIT), model::tool, model::tool, model::snap, model::snap);
    add(quiet("Whole song", "Show the whole song", model::fit));
    model.addListener(this::refresh);
    refresh();
  }
}
