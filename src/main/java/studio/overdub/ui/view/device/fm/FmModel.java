package studio.overdub.ui.view.device.fm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.overdub.app.material.OperatorGraph;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ToneShape;

/**
 * The FM synthesizer as its panel shows it: the algorithm, the operator that is chosen, and its parameters arranged by
 * hand. Operators count from 0, which is operator 1 on the panel. Event thread only.
 */
public final class FmModel {
  /** How many operators there are. */
  public static final int OPERATORS = OperatorGraph.OPERATORS;

  /** How many algorithms there are. */
  public static final int ALGORITHMS = AlgorithmLayout.ALL.size();

  private final DeviceModel device;
  private final ToneShelf tones;
  private final Changes changes = new Changes();
  private int selected;
  private Object stepping = new Object();

  /**
   * The FM synthesizer that {@code device} shows.
   *
   * @param tones what it sounds like
   */
  public FmModel(DeviceModel device, ToneShelf tones) {
    this.device = device;
    this.tones = tones;
  }

  /** The device itself. */
  public DeviceModel device() {
    return device;
  }

  /** Who wants to hear that another operator is chosen. */
  public Changes changes() {
    return changes;
  }

  /** How the operators are joined. */
  public AlgorithmLayout layout() {
    return AlgorithmLayout.ALL.get(Math.clamp(Math.round(value("algorithm")), 1, ALGORITHMS) - 1);
  }

  /** Joins the operators by an algorithm of 1 to 32. */
  public void algorithm(int number) {
    stepping = new Object();
    set("algorithm", number, stepping);
  }

  /** Goes so many algorithms on, or back, as far as there are; steps in a row are one step of history. */
  public void stepAlgorithm(int by) {
    set("algorithm", Math.clamp(layout().number() + by, 1, ALGORITHMS), stepping);
  }

  private void set(String id, double value, Object together) {
    device.parameter(id).filter(p -> device.value(p) != value).ifPresent(p -> device.set(Map.of(p, value), together));
  }

  /** The operator that is shown in full. */
  public int selected() {
    return selected;
  }

  /** Shows another operator in full. */
  public void select(int operator) {
    int next = Math.clamp(operator, 0, OPERATORS - 1);
    if (next != selected) {
      selected = next;
      changes.tell();
    }
  }

  /** What ids of an operator's parameters begin with: "op1.". */
  public static String prefix(int operator) {
    return "op" + (operator + 1) + ".";
  }

  /** Whether an operator is switched on. */
  public boolean on(int operator) {
    return value(prefix(operator) + "on") != 0;
  }

  /** Switches an operator on or off. */
  public void toggle(int operator) {
    set(prefix(operator) + "on", on(operator) ? 0 : 1, new Object());
  }

  /** An operator's output level, 0 to 1. */
  public double level(int operator) {
    return value(prefix(operator) + "level") / 99;
  }

  /** What an operator does in the algorithm, in words: "heard", "modulates 3, fed back". */
  public String role(int operator) {
    AlgorithmLayout graph = layout();
    List<String> words = new ArrayList<>();
    if (graph.carries(operator)) {
      words.add("carrier");
    } else {
      words.add(
          "modulates "
              + String.join(" and ", graph.targets(operator).stream().map(t -> String.valueOf(t + 1)).toList()));
    }
    if (graph.feedbackTo() == operator) {
      int from = graph.feedbackFrom();
      words.add(from == operator ? "feedback" : "feedback from " + (from + 1));
    }
    return String.join(", ", words);
  }

  /** The frequency of an operator. */
  public Frequency frequency(int operator) {
    return new Frequency(this, operator);
  }

  /** The envelope of an operator, to be moved. */
  public FmEnvelope envelope(int operator) {
    return FmEnvelope.ofOperator(this, operator);
  }

  /** The envelope of the pitch, to be moved. */
  public FmEnvelope pitchEnvelope() {
    return FmEnvelope.ofPitch(this);
  }

  /** How keys change the level of an operator, to be moved. */
  public LevelScaling scaling(int operator) {
    return new LevelScaling(this, operator);
  }

  /** What the LFO does to the pitch, or else to the levels. */
  public LfoCurve lfo(boolean toPitch) {
    return new LfoCurve(this, toPitch);
  }

  /** What the device sounds like. */
  public ToneShape tone() {
    return new ToneShape(() -> device.device().flatMap(tones::tone));
  }

  /** The parameters of these ids, behind one prefix, that the device has. */
  public List<Parameter> parameters(String prefix, String... ids) {
    List<Parameter> found = new ArrayList<>();
    for (String id : ids) {
      device.parameter(prefix + id).ifPresent(found::add);
    }
    return found;
  }

  /** Where a parameter stands; 0 where there is none. */
  public double value(String id) {
    return device.parameter(id).map(device::value).orElse(0.0);
  }

  /** Where a parameter stands that is a whole number. */
  int whole(String id) {
    return (int) Math.rint(value(id));
  }
}
