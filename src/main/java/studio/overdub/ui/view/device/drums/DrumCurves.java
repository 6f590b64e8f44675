package studio.overdub.ui.view.device.drums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.Handles;
import studio.overdub.ui.view.device.Parameter;

/**
 * The levels and the pitch of a drum over time, as its circuit moves them at the hardest stroke, with corners to take
 * hold of: by a hand, which previews and ends in one step of history, or by keys. Event thread only.
 *
 * <p>Time runs by its square root, so that what happens at once has room.
 */
public final class DrumCurves implements Handles<String> {
  private static final int POINTS = 240;
  private static final double BEYOND = 1.12;
  private static final double LEAST_SECONDS = .04;
  private static final double LEAST_LEVEL = .01;
  private static final double LOWEST_HERTZ = 25;
  private static final double OCTAVES = 6;
  private static final double BURST_LENGTH = 1.25;
  private static final double FALLS_BY = .5;

  /**
   * A line to draw.
   *
   * @param name what it is
   * @param pitch whether it is a pitch, 25 Hz at the bottom and 1600 Hz at the top, rather than a level
   * @param heights 0 to 1, in even steps of the picture's width
   */
  public record Line(String name, boolean pitch, double[] heights) {}

  private static final Set<String> PITCHES = Set.of("sweep", "bend", "tune");

  private final Function<String, Optional<Parameter>> parameters;
  private final Changes changes = new Changes();
  private final Grip grip;
  private Optional<Handle<String>> held = Optional.empty();
  private double heldSeconds;
  private String chosen = "decay";

  /**
   * @param parameters the parameters of the circuit by their ids within it
   */
  public DrumCurves(DeviceModel device, Function<String, Optional<Parameter>> parameters) {
    this.parameters = parameters;
    grip = new Grip(device);
  }

  @Override
  public Changes changes() {
    return changes;
  }

  private boolean has(String id) {
    return !id.isEmpty() && parameters.apply(id).isPresent();
  }

  private double value(String id) {
    return id.isEmpty() ? 0 : parameters.apply(id).map(grip::value).orElse(0.0);
  }

  private CircuitPlan plan() {
    return CircuitPlan.of(this::has);
  }

  private double level(CircuitPlan.Fall fall) {
    return fall.level().isEmpty() ? 1 : value(fall.level());
  }

  /** When a level begins to fall: after the last of a clap's bursts but one, or after its hold. */
  private double falls(CircuitPlan.Fall fall) {
    return has("bursts") && fall.level().isEmpty() ? (value("bursts") - 1) * value("spread") : value(fall.hold());
  }

  /** How many seconds the picture is wide. */
  public double seconds() {
    return held.isPresent() ? heldSeconds : room();
  }

  private double room() {
    double longest = LEAST_SECONDS;
    for (CircuitPlan.Fall fall : plan().falls()) {
      if (level(fall) > LEAST_LEVEL) {
        longest = Math.max(longest, falls(fall) + value(fall.decay()));
      }
    }
    return BEYOND * longest;
  }

  /** The time at a share of the picture's width. */
  public double time(double x) {
    return seconds() * x * x;
  }

  /** The share of the picture's width at which a time lies. */
  public double x(double time) {
    return Math.sqrt(Math.max(0, time) / seconds());
  }

  /** The lines, the pitch last. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (CircuitPlan.Fall fall : plan().falls()) {
      lines.add(line(fall.name(), false, time -> at(fall, time)));
    }
    if (has("sweep")) {
      lines.add(line("Pitch", true, time -> height(pitch(time))));
    }
    return lines;
  }

  private Line line(String name, boolean pitch, DoubleUnaryOperator heights) {
    double[] line = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      line[i] = Math.clamp(heights.applyAsDouble(time(i / (POINTS - 1d))), 0, 1);
    }
    return new Line(name, pitch, line);
  }

  private double at(CircuitPlan.Fall fall, double time) {
    double attack = value(fall.attack());
    double rising = attack > 0 ? Math.min(1, time / attack) : 1;
    double from = falls(fall);
    double spread = value("spread");
    double falling =
        time >= from
            ? fallen(time - from, value(fall.decay()))
            : has("bursts") && fall.level().isEmpty() ? fallen(time % spread, BURST_LENGTH * spread) : 1;
    return level(fall) * rising * falling;
  }

  /** What falls by 40 dB in a time. */
  private static double fallen(double time, double seconds) {
    return Math.pow(10, -2 * time / Math.max(1e-6, seconds));
  }

  private double pitch(double time) {
    double sweep = Math.pow(2, value("sweep") / 12) - 1;
    return value("tune") * (sighed(time) + sweep * Math.pow(10, -time / value("bend")));
  }

  /** How far a membrane has sunk with its decay. */
  private double sighed(double time) {
    double floor = Math.pow(2, -value("fall") / 12);
    return floor + (1 - floor) * fallen(time, value("decay") / FALLS_BY);
  }

  private static double height(double hertz) {
    return Math.log(hertz / LOWEST_HERTZ) / Math.log(2) / OCTAVES;
  }

  private static double hertz(double height) {
    return LOWEST_HERTZ * Math.pow(2, OCTAVES * height);
  }

  @Override
  public List<Handle<String>> handles() {
    List<Handle<String>> corners = new ArrayList<>();
    for (CircuitPlan.Fall fall : plan().falls()) {
      double level = level(fall);
      if (has(fall.level())) {
        corners.add(corner(fall.level(), 0, level));
      }
      addSideways(corners, fall.attack(), value(fall.attack()), level);
      addSideways(corners, fall.hold(), value(fall.hold()), level);
      if (level > LEAST_LEVEL) {
        addSideways(corners, fall.decay(), falls(fall) + value(fall.decay()), 0);
      }
    }
    if (has("bursts")) {
      addSideways(corners, "spread", value("spread"), 1);
    }
    if (has("sweep")) {
      corners.add(corner("sweep", 0, Math.clamp(height(pitch(0)), 0, 1)));
      double bend = value("bend");
      corners.add(corner("bend", Math.min(1, x(bend)), Math.clamp(height(pitch(bend)), 0, 1)));
      corners.add(corner("tune", 1, Math.clamp(height(pitch(seconds())), 0, 1)));
    }
    return corners;
  }

  private void addSideways(List<Handle<String>> corners, String id, double time, double y) {
    if (has(id)) {
      corners.add(corner(id, Math.min(1, x(time)), y));
    }
  }

  private static Handle<String> corner(String id, double x, double y) {
    return new Handle<>(id, x, y, false);
  }

  /** Whether a corner belongs to the pitch. */
  public boolean isPitch(String corner) {
    return PITCHES.contains(corner);
  }

  @Override
  public Way way(String corner) {
    return isUpright(corner) ? Way.UPRIGHT : Way.ACROSS;
  }

  private boolean isUpright(String corner) {
    return corner.equals("sweep") || corner.equals("tune")
        || plan().falls().stream().anyMatch(fall -> fall.level().equals(corner));
  }

  @Override
  public void grab(String corner) {
    heldSeconds = room();
    held = find(corner);
    chosen = corner;
    changes.tell();
  }

  private Optional<Handle<String>> find(String corner) {
    return handles().stream().filter(c -> c.id().equals(corner)).findFirst();
  }

  @Override
  public boolean held() {
    return held.isPresent();
  }

  @Override
  public void drag(double dx, double y) {
    held.ifPresent(
        corner -> {
          double x = Math.max(0, corner.x() + dx);
          parameters.apply(corner.id()).ifPresent(p -> grip.move(p, value(corner.id(), x, y)));
          changes.tell();
        });
  }

  /** What a corner's parameter stands at when it is at a place. */
  private double value(String corner, double x, double y) {
    if (corner.equals("sweep")) {
      return 12 * Math.log(Math.max(1, hertz(y) / value("tune"))) / Math.log(2);
    }
    if (corner.equals("tune")) {
      return hertz(y) / sighed(seconds());
    }
    return isUpright(corner) ? y : time(x) - before(corner);
  }

  /** The time that lies before what a parameter counts. */
  private double before(String id) {
    for (CircuitPlan.Fall fall : plan().falls()) {
      if (fall.decay().equals(id)) {
        return falls(fall);
      }
    }
    return 0;
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
    grip.another();
    changes.tell();
  }

  @Override
  public Optional<String> chosenHandle() {
    return find(chosen).or(() -> find("decay")).map(Handle::id);
  }

  @Override
  public void across(double steps) {
    List<String> corners = handles().stream().map(Handle::id).toList();
    int now = chosenHandle().map(corners::indexOf).orElse(0);
    chosen = corners.get(Math.clamp(now + (int) Math.signum(steps), 0, corners.size() - 1));
    grip.another();
    changes.tell();
  }

  @Override
  public void nudge(double steps) {
    chosenHandle().flatMap(parameters).ifPresent(p -> grip.step(p, steps));
    changes.tell();
  }

  @Override
  public void reset(String corner) {
    grip.reset(parameters.apply(corner).stream().toList());
    changes.tell();
  }

  @Override
  public void resetChosen() {
    chosenHandle().ifPresent(this::reset);
  }

  @Override
  public String describe(String corner) {
    return parameters.apply(corner).map(p -> p.label() + " " + p.format(value(corner))).orElse("");
  }

  @Override
  public String describeChosen() {
    return chosenHandle().map(this::describe).orElse("");
  }
}
