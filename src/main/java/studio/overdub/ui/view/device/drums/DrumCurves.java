package studio.overdub.ui.view.device.drums;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;

/**
 * The levels and the pitch of a drum over time, as its circuit moves them at the hardest stroke, with corners to take
 * hold of: by a hand, which previews and ends in one step of history, or by keys. Event thread only.
 *
 * <p>Time runs by its square root, so that what happens at once has room.
 */
public final class DrumCurves {
  private static final int POINTS = 240;
  private static final double FINE = .1;
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

  /**
   * A corner to take hold of.
   *
   * @param id the parameter that it moves, within the circuit
   * @param sideways whether it is moved so rather than up and down
   * @param pitch whether it belongs to the pitch
   * @param x 0 to 1 from the left
   * @param y 0 to 1 from below
   */
  public record Corner(String id, boolean sideways, boolean pitch, double x, double y) {}

  private final DeviceModel device;
  private final Function<String, Optional<Parameter>> parameters;
  private final Changes changes = new Changes();
  private final Map<Parameter, Double> moved = new LinkedHashMap<>();
  private Optional<Corner> held = Optional.empty();
  private double heldSeconds;
  private String chosen = "decay";
  private Object stepping = new Object();

  /**
   * @param parameters the parameters of the circuit by their ids within it
   */
  public DrumCurves(DeviceModel device, Function<String, Optional<Parameter>> parameters) {
    this.device = device;
    this.parameters = parameters;
  }

  /** Who wants to hear that they are to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  private boolean has(String id) {
    return !id.isEmpty() && parameters.apply(id).isPresent();
  }

  private double value(String id) {
    return id.isEmpty()
        ? 0
        : parameters.apply(id).map(p -> moved.getOrDefault(p, device.value(p))).orElse(0.0);
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

  /** The corners as they stand. */
  public List<Corner> corners() {
    List<Corner> corners = new ArrayList<>();
    for (CircuitPlan.Fall fall : plan().falls()) {
      double level = level(fall);
      if (has(fall.level())) {
        corners.add(new Corner(fall.level(), false, false, 0, level));
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
      corners.add(new Corner("sweep", false, true, 0, Math.clamp(height(pitch(0)), 0, 1)));
      double bend = value("bend");
      corners.add(new Corner("bend", true, true, Math.min(1, x(bend)), Math.clamp(height(pitch(bend)), 0, 1)));
      corners.add(new Corner("tune", false, true, 1, Math.clamp(height(pitch(seconds())), 0, 1)));
    }
    return corners;
  }

  private void addSideways(List<Corner> corners, String id, double time, double y) {
    if (has(id)) {
      corners.add(new Corner(id, true, false, Math.min(1, x(time)), y));
    }
  }

  /** Takes hold of a corner. */
  public void grab(Corner corner) {
    heldSeconds = room();
    held = Optional.of(corner);
    chosen = corner.id();
    changes.tell();
  }

  /** The corner that is held. */
  public Optional<Corner> held() {
    return held;
  }

  /**
   * Moves the corner that is held.
   *
   * @param dx how far right of where it was taken hold of, as a share of the picture's width
   * @param dy how far up, as a share of its height
   * @param fine whether it moves by a tenth only
   */
  public void drag(double dx, double dy, boolean fine) {
    held.ifPresent(
        corner -> {
          double share = fine ? FINE : 1;
          double x = Math.max(0, corner.x() + dx * share);
          parameters.apply(corner.id()).ifPresent(p -> move(p, value(corner, x, corner.y() + dy * share)));
          changes.tell();
        });
  }

  /** What a corner's parameter stands at when it is at a place. */
  private double value(Corner corner, double x, double y) {
    if (corner.id().equals("sweep")) {
      return 12 * Math.log(Math.max(1, hertz(y) / value("tune"))) / Math.log(2);
    }
    if (corner.id().equals("tune")) {
      return hertz(y) / sighed(seconds());
    }
    return corner.sideways() ? time(x) - before(corner.id()) : y;
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

  private void move(Parameter parameter, double to) {
    double value = parameter.spec().clamp(to);
    moved.put(parameter, value);
    device.preview(parameter, value);
  }

  /** Lets the corner go: what was previewed is kept, as one step of history. */
  public void drop() {
    Map<Parameter, Double> values = new LinkedHashMap<>(moved);
    values.entrySet().removeIf(e -> device.value(e.getKey()) == e.getValue());
    letGo();
    if (!values.isEmpty()) {
      device.set(values, new Object());
    }
    changes.tell();
  }

  /** Lets the corner go and puts all back as it was. */
  public void cancel() {
    moved.keySet().forEach(p -> device.preview(p, device.value(p)));
    letGo();
    changes.tell();
  }

  private void letGo() {
    held = Optional.empty();
    moved.clear();
    stepping = new Object();
  }

  /** The corner that keys move. */
  public Optional<Corner> chosen() {
    List<Corner> corners = corners();
    return corners.stream()
        .filter(c -> c.id().equals(chosen))
        .findFirst()
        .or(() -> corners.stream().filter(c -> c.id().equals("decay")).findFirst());
  }

  /** Goes to the next corner, or with -1 to the one before, for keys to move. */
  public void choose(int by) {
    List<Corner> corners = corners();
    int now = chosen().map(corners::indexOf).orElse(0);
    chosen = corners.get(Math.clamp(now + by, 0, corners.size() - 1)).id();
    stepping = new Object();
    changes.tell();
  }

  /** Moves the chosen corner by so many steps; steps of one corner in a row are one step of history. */
  public void nudge(double steps) {
    chosen()
        .flatMap(corner -> parameters.apply(corner.id()))
        .ifPresent(
            p -> {
              double travel = Math.clamp(p.toTravel(device.value(p)) + steps * p.step(), 0, 1);
              device.set(Map.of(p, p.fromTravel(travel)), stepping);
            });
    changes.tell();
  }

  /** Puts a corner back to where a fresh device has it. */
  public void reset(Corner corner) {
    parameters.apply(corner.id()).ifPresent(p -> device.set(Map.of(p, p.defaultValue()), new Object()));
    changes.tell();
  }

  /** A corner with its value, as people read it: "Decay 550 ms". */
  public String describe(Corner corner) {
    return parameters.apply(corner.id()).map(p -> p.label() + " " + p.format(value(corner.id()))).orElse("");
  }
}
