package studio.overdub.ui.view.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.PatternId;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Step;
import studio.overdub.song.Track;
import studio.overdub.ui.view.DrumKit;
import studio.overdub.ui.view.Editor;
import studio.overdub.ui.view.Percussion;
import studio.overdub.ui.view.Snap;

/** What menus and keys do to the steps and rows of the pattern editor. Steps are copied a row at a time. */
public final class PatternEditor implements Editor {
  private static final int STEPS = 16;
  private static final List<Integer> STARTING_KEYS = List.of(72, 71, 69, 67, 65, 64, 62, 60);

  private final PatternModel model;
  private List<Step> clipboard = List.of();

  /** Edits what {@code model} shows. */
  public PatternEditor(PatternModel model) {
    this.model = model;
  }

  @Override
  public String subject() {
    return "steps";
  }

  @Override
  public boolean hasSelection() {
    return model.row().isPresent();
  }

  private Optional<PatternId> id() {
    return model.content().map(c -> c.pattern().id());
  }

  private StepCell cursor() {
    return model.cursor();
  }

  /** The patterns that have a letter in the editor: the first ones, and the shown one among them. */
  public List<Pattern> letters() {
    List<Pattern> all = model.patterns();
    int most = model.layout().mostLetters();
    int shown = model.content().map(c -> all.indexOf(c.pattern())).orElse(0);
    int from = Math.clamp(shown - most + 1, 0, Math.max(0, all.size() - most));
    return all.subList(from, Math.min(all.size(), from + most));
  }

  /** The letter of a pattern by its place in the song: A to Z, then AA. */
  public String letter(Pattern pattern) {
    int index = model.patterns().indexOf(pattern);
    String last = Character.toString((char) ('A' + index % 26));
    return index < 26 ? last : (char) ('A' + index / 26 - 1) + last;
  }

  private String freeName(String stem) {
    int number = model.patterns().size();
    while (true) {
      String name = stem + " " + (number < 26 ? Character.toString((char) ('A' + number)) : number + 1);
      if (model.patterns().stream().noneMatch(p -> p.name().equals(name))) {
        return name;
      }
      number++;
    }
  }

  /**
   * Adds an empty pattern with the rows of a drum kit, or of keys where the chosen track has no drums, and shows it.
   */
  public void add() {
    Optional<Track> track = model.content().flatMap(PatternContent::track).or(this::likelyTrack);
    boolean drums = track.map(DrumKit::is).orElse(true);
    List<PatternRow> rows = new ArrayList<>();
    for (int key : drums ? Percussion.STARTING_KEYS : STARTING_KEYS) {
      rows.add(new PatternRow(key, drums ? Percussion.name(key) : "", STEPS, List.of()));
    }
    PatternId next = new PatternId(model.session().song().nextId());
    model
        .session()
        .apply(PatternEdits.add(freeName(drums ? "Beat" : "Pattern"), STEPS, Snap.SIXTEENTH.ticks(), rows));
    model.pick(next);
  }

  private Optional<Track> likelyTrack() {
    return model.session().selection().track().flatMap(model.session().song()::track);
  }

  /** Copies the shown pattern and shows the copy. */
  @Override
  public void duplicate() {
    id()
        .ifPresent(
            id -> {
              PatternId next = new PatternId(model.session().song().nextId());
              boolean drums = model.content().flatMap(PatternContent::track).map(DrumKit::is).orElse(true);
              model.session().apply(PatternEdits.duplicate(id, freeName(drums ? "Beat" : "Pattern")));
              model.pick(next);
            });
  }

  /** Renames the shown pattern. */
  public void rename(String name) {
    id().ifPresent(id -> model.session().apply(PatternEdits.rename(id, name)));
  }

  /** Removes the shown pattern and the clips that play it. */
  public void removePattern() {
    id().ifPresent(id -> model.session().apply(PatternEdits.remove(id)));
  }

  /** Places the shown pattern on its track where the bar of the playhead begins. */
  public void place() {
    model
        .content()
        .ifPresent(
            c ->
                c.track()
                    .ifPresent(
                        track -> {
                          TimelineTick at =
                              c.song().meter().barStart(model.session().transport().position());
                          model.session().apply(PatternEdits.place(track.id(), c.pattern().id(), at));
                        }));
  }

  /** Adds a row for the first key that has none yet. */
  public void addRow() {
    model.content().ifPresent(this::addRow);
  }

  private void addRow(PatternContent content) {
    List<Integer> used = content.pattern().rows().stream().map(PatternRow::key).toList();
    boolean drums = content.track().map(DrumKit::is).orElse(true);
    int key = drums ? Percussion.FIRST : 60;
    while (used.contains(key) && key < 127) {
      key++;
    }
    model
        .session()
        .apply(PatternEdits.addRow(content.pattern().id(), key, drums ? Percussion.name(key) : ""));
    model.cursor(content.pattern().rows().size(), cursor().step());
  }

  /** Removes the cursor's row. */
  public void removeRow() {
    id()
        .ifPresent(
            id -> {
              model.session().apply(PatternEdits.removeRow(id, cursor().row()));
              model.cursor(cursor().row(), cursor().step());
            });
  }

  /** Gives the cursor's row another key. */
  public void rowKey(int key) {
    model
        .content()
        .ifPresent(
            c -> {
              boolean drums = c.track().map(DrumKit::is).orElse(false);
              String name = drums ? Percussion.name(key) : "";
              model.session().apply(PatternEdits.rowKey(c.pattern().id(), cursor().row(), key, name));
            });
  }

  /** Sets the length of a step to that of a grid. */
  public void stepLength(Snap length) {
    id().ifPresent(id -> model.session().apply(PatternEdits.stepLength(id, length.step())));
  }

  /** Sets the cursor's step, or clears it. */
  public void toggle() {
    id()
        .filter(i -> model.row().isPresent())
        .ifPresent(
            id -> {
              int step = cursor().step();
              boolean on = model.step(cursor()).isPresent();
              model
                  .session()
                  .apply(
                      on
                          ? PatternEdits.clear(id, Map.of(cursor().row(), List.of(step)))
                          : PatternEdits.set(id, cursor().row(), new Step(step, PaintSteps.VELOCITY, .9)));
            });
  }

  /** Makes the cursor's step louder or softer. */
  public void louder(int delta) {
    id()
        .ifPresent(
            id ->
                model
                    .step(cursor())
                    .ifPresent(
                        step ->
                            model
                                .session()
                                .apply(
                                    PatternEdits.set(
                                        id, cursor().row(), step.withVelocity(step.velocity() + delta)))));
  }

  @Override
  public void delete() {
    id()
        .ifPresent(
            id ->
                model
                    .row()
                    .ifPresent(
                        row ->
                            model
                                .session()
                                .apply(
                                    PatternEdits.clear(
                                        id, Map.of(cursor().row(), row.on().stream().map(Step::index).toList())))));
  }

  @Override
  public void copy() {
    clipboard = model.row().map(PatternRow::on).orElse(List.of());
  }

  @Override
  public boolean canPaste() {
    return !clipboard.isEmpty() && hasSelection();
  }

  @Override
  public void paste() {
    id().filter(i -> canPaste())
        .ifPresent(id -> model.session().apply(PatternEdits.set(id, Map.of(cursor().row(), clipboard))));
  }

  @Override
  public void moveUp(int rows) {
    model.cursor(cursor().row() - rows, cursor().step());
    model.hear(cursor().row(), PaintSteps.VELOCITY);
  }

  @Override
  public void moveOn(int steps) {
    model.cursor(cursor().row(), cursor().step() + steps);
  }

  /** Lets go of what an arrow key let be heard. */
  public void hush() {
    model.hush();
  }

  /** A share as whole percent. */
  static int percent(double share) {
    return (int) Math.round(share * 100);
  }

  /** What a control reads now. */
  public String label(PatternLayout.Control control, Pattern pattern) {
    return switch (control) {
      case VELOCITY -> Graph.VELOCITY.label();
      case GATE -> Graph.GATE.label();
      case STEPS -> pattern.steps() + (pattern.steps() == 1 ? " step" : " steps");
      case STEP_LENGTH -> lengthLabel(pattern.stepLength());
      case SWING -> "Swing " + percent(pattern.swing()) + " %";
      case PLACE -> "Place at playhead";
    };
  }

  private static String lengthLabel(long ticks) {
    return Snap.ALL.stream()
        .filter(snap -> snap.on() && snap.ticks() == ticks)
        .map(Snap::label)
        .findFirst()
        .orElse("Own length");
  }

  /** The cursor's step in words, for screen readers. */
  public String describe() {
    return model
        .content()
        .flatMap(
            c ->
                model
                    .row()
                    .map(
                        row ->
                            c.pattern().name() + ". " + c.name(row) + ", step " + (cursor().step() + 1) + " of "
                                + row.steps()
                                + model
                                    .step(cursor())
                                    .map(step -> ", on, velocity " + step.velocity() + ".")
                                    .orElse(", off.")))
        .orElse("No pattern yet.");
  }
}
