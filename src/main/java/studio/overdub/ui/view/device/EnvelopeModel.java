package studio.overdub.ui.view.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.overdub.ui.view.Changes;

/**
 * An envelope whose corners are moved: by a hand, which previews and ends in one step of history, or by keys, one stage
 * at a time. Event thread only.
 */
public final class EnvelopeModel implements HandleCurve<EnvelopeModel.Stage> {
  /** What an envelope is made of. */
  public enum Stage {
    DELAY("delay"),
    ATTACK("attack"),
    HOLD("hold"),
    DECAY("decay"),
    SUSTAIN("sustain"),
    RELEASE("release"),
    ATTACK_CURVE("attackcurve"),
    DECAY_CURVE("decaycurve"),
    RELEASE_CURVE("releasecurve");

    private final String id;

    Stage(String id) {
      this.id = id;
    }

    /** Whether it is how another stage is bent. */
    public boolean bends() {
      return ordinal() >= ATTACK_CURVE.ordinal();
    }
  }

  private final String name;
  private final Function<String, Optional<Parameter>> parameters;
  private final Changes changes = new Changes();
  private final Grip grip;
  private Optional<Stage> held = Optional.empty();
  private Stage chosen = Stage.ATTACK;
  private EnvelopeShape grabbed;

  /**
   * @param name what people call the envelope
   * @param parameters the parameters of the device by "attack", "hold", "decay", "sustain" and "release"; "delay",
   *     "attackcurve", "decaycurve" and "releasecurve" where it has them
   */
  public EnvelopeModel(DeviceModel device, String name, Function<String, Optional<Parameter>> parameters) {
    this.name = name;
    this.parameters = parameters;
    grip = new Grip(device);
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public String name() {
    return name + " envelope";
  }

  @Override
  public String words() {
    return name;
  }

  private Optional<Parameter> parameter(Stage stage) {
    return parameters.apply(stage.id);
  }

  private double value(Stage stage) {
    return parameter(stage).map(grip::value).orElse(-1.0);
  }

  private EnvelopeShape shape() {
    return new EnvelopeShape(
        Math.max(0, value(Stage.ATTACK)), value(Stage.HOLD), Math.max(0, value(Stage.DECAY)),
        Math.max(0, value(Stage.SUSTAIN)), Math.max(0, value(Stage.RELEASE)),
        new EnvelopeShape.Bends(
            Math.max(0, value(Stage.DELAY)), bend(Stage.ATTACK_CURVE), bend(Stage.DECAY_CURVE),
            bend(Stage.RELEASE_CURVE)));
  }

  private double bend(Stage stage) {
    return parameter(stage).isPresent() ? value(stage) : Double.NaN;
  }

  /** What fills the picture: while a hand moves a corner, what did when it took hold, so that it stays in the hand. */
  private double room() {
    return held.isPresent() ? grabbed.total() : shape().total();
  }

  @Override
  public List<EnvelopeShape.Point> line() {
    return shape().line(room());
  }

  @Override
  public List<Handle<Stage>> handles() {
    EnvelopeShape shape = shape();
    double room = room();
    List<Handle<Stage>> corners = new ArrayList<>();
    double rising = shape.delayRoom();
    double full = rising + shape.attackRoom();
    addIfThere(corners, Stage.DELAY, rising / room, 0);
    corners.add(corner(Stage.ATTACK, full / room, 1));
    addIfThere(corners, Stage.HOLD, (full + shape.holdRoom()) / room, 1);
    addBends(corners, shape, room);
    corners.add(corner(Stage.DECAY, shape.sustainAt() / room, shape.sustain()));
    corners.add(corner(Stage.RELEASE, shape.total() / room, 0));
    return corners;
  }

  private void addIfThere(List<Handle<Stage>> corners, Stage stage, double x, double y) {
    if (parameter(stage).isPresent()) {
      corners.add(corner(stage, x, y));
    }
  }

  /** Bends are taken hold of in the middle of their stages. */
  private void addBends(List<Handle<Stage>> corners, EnvelopeShape shape, double room) {
    EnvelopeShape.Bends bends = shape.bends();
    double attack = shape.delayRoom() + shape.attackRoom() / 2;
    double decay = shape.sustainAt() - shape.decayRoom() / 2;
    double sustain = shape.sustain();
    addIfThere(corners, Stage.ATTACK_CURVE, attack / room, EnvelopeShape.way(.5, bends.attack()));
    addIfThere(
        corners, Stage.DECAY_CURVE, decay / room, 1 - (1 - sustain) * EnvelopeShape.way(.5, bends.decay()));
    addIfThere(
        corners, Stage.RELEASE_CURVE, shape.releaseMiddle() / room,
        sustain * (1 - EnvelopeShape.way(.5, bends.release())));
  }

  private static Handle<Stage> corner(Stage stage, double x, double y) {
    return new Handle<>(stage, x, y, stage.bends());
  }

  /** The stage that is held, else the one that keys move. */
  public Stage chosen() {
    return held.orElse(chosen);
  }

  @Override
  public Optional<Stage> chosenHandle() {
    return Optional.of(chosen() == Stage.SUSTAIN ? Stage.DECAY : chosen());
  }

  @Override
  public String describeChosen() {
    return describeStage(chosen());
  }

  @Override
  public String describe(Stage stage) {
    return stage == Stage.DECAY ? describeStage(stage) + ", " + describeStage(Stage.SUSTAIN) : describeStage(stage);
  }

  @Override
  public void resetChosen() {
    reset(chosen());
  }

  @Override
  public void grab(Stage stage) {
    grabbed = shape();
    held = Optional.of(stage);
    chosen = stage;
    changes.tell();
  }

  @Override
  public void drag(double dx, double y) {
    if (held.isEmpty()) {
      return;
    }
    double by = dx * grabbed.total();
    switch (held.get()) {
      case DELAY -> move(Stage.DELAY, EnvelopeShape.seconds(grabbed.delayRoom() + by));
      case ATTACK_CURVE -> move(Stage.ATTACK_CURVE, EnvelopeShape.bend(y));
      case DECAY_CURVE -> bendFall(Stage.DECAY_CURVE, 1, grabbed.sustain(), y);
      case RELEASE_CURVE -> bendFall(Stage.RELEASE_CURVE, grabbed.sustain(), 0, y);
      case ATTACK -> move(Stage.ATTACK, EnvelopeShape.seconds(grabbed.attackRoom() + by));
      case HOLD -> move(Stage.HOLD, EnvelopeShape.laterSeconds(grabbed.holdRoom() + by));
      case RELEASE -> move(Stage.RELEASE, EnvelopeShape.laterSeconds(grabbed.releaseRoom() + by));
      default -> {
        move(Stage.DECAY, EnvelopeShape.laterSeconds(grabbed.decayRoom() + by));
        move(Stage.SUSTAIN, y);
      }
    }
    changes.tell();
  }

  private void bendFall(Stage stage, double from, double to, double y) {
    if (from > to) {
      move(stage, EnvelopeShape.bend((from - y) / (from - to)));
    }
  }

  private void move(Stage stage, double to) {
    parameter(stage).ifPresent(parameter -> grip.move(parameter, to));
  }

  @Override
  public void drop() {
    held = Optional.empty();
    grip.drop();
    changes.tell();
  }

  @Override
  public void cancel() {
    held = Optional.empty();
    grip.cancel();
    changes.tell();
  }

  @Override
  public boolean held() {
    return held.isPresent();
  }

  @Override
  public void choose(int by) {
    List<Stage> there = stages();
    int next = Math.clamp(there.indexOf(chosen) + by, 0, there.size() - 1);
    chosen = there.get(next);
    grip.another();
    changes.tell();
  }

  private List<Stage> stages() {
    return List.of(Stage.values()).stream().filter(stage -> parameter(stage).isPresent()).toList();
  }

  @Override
  public void nudge(double steps) {
    parameter(chosen).ifPresent(p -> grip.step(p, steps));
    changes.tell();
  }

  @Override
  public void reset(Stage stage) {
    List<Stage> stages = stage == Stage.DECAY ? List.of(Stage.DECAY, Stage.SUSTAIN) : List.of(stage);
    grip.reset(stages.stream().flatMap(one -> parameter(one).stream()).toList());
    changes.tell();
  }

  /** A stage with its value, as people read it: "Decay 1.00 s". */
  private String describeStage(Stage stage) {
    return parameter(stage).map(p -> p.label() + " " + p.format(value(stage))).orElse("");
  }
}
