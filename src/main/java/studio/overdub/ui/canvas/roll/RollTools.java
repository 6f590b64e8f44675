package studio.overdub.ui.canvas.roll;

import java.util.List;
import studio.overdub.ui.canvas.ToolButtons;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.roll.RollContent;
import studio.overdub.ui.view.roll.RollModel;

/** The piano roll's tools, grid and switches, for the bar above it. */
public final class RollTools extends ToolButtons {
  private static final long serialVersionUID = 1;

  private final transient RollModel model;
  private final StudioButton scale;
  private final StudioButton ghosts;
  private final StudioButton fold;

  /** The tools of a model. */
  public RollTools(RollModel model) {
    super(
        List.of(Tool.DRAW, Tool.SELECT, Tool.ERASE, Tool.SPLIT), model::tool, model::tool, model::snap, model::snap);
    this.model = model;
    scale = quiet("Scale", "Darken keys outside the song's key", () -> model.scale(!model.scale()));
    ghosts = quiet("Ghosts", "Outline the notes of other clips", () -> model.ghosts(!model.ghosts()));
    fold = quiet("Fold", "Show only the keys that are in use", () -> model.fold(!model.fold()));
    add(scale);
    add(ghosts);
    add(fold);
    model.addListener(this::refresh);
    refresh();
  }

  @Override
  protected void refresh() {
    super.refresh();
    scale.word(
        model.content().flatMap(RollContent::key).map(key -> "Scale: " + key.name()).orElse("Scale"));
    scale.on(model.scale());
    ghosts.on(model.ghosts());
    fold.on(model.fold());
  }
}
