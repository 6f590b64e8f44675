package studio.overdub.ui.view.device.drums;

import java.util.List;
import java.util.function.Predicate;

/** What a panel shows of each kind of circuit: which knobs stand together, and what is drawn of its levels. */
public enum CircuitPlan {
  MEMBRANE(
      "fall",
      List.of(
          new Group("Pitch", "tune", "fall", "sweep", "bend"),
          new Group("Body", "attack", "hold", "drive", "decay", "shape"),
          new Group("Click and noise", "click", "noise", "colour", "noisedecay")),
      List.of(new Fall("Body", "attack", "hold", "decay", ""), new Fall("Noise", "", "", "noisedecay", "noise"))),
  SNARE(
      "snappy",
      List.of(
          new Group("Shells", "tune", "interval", "tone", "sweep", "bend", "decay"),
          new Group("Wires", "snappy", "colour", "drive", "snapdecay", "ceiling")),
      List.of(new Fall("Shells", "", "", "decay", ""), new Fall("Wires", "", "", "snapdecay", "snappy"))),
  CLAP(
      "bursts",
      List.of(
          new Group("Hands", "bursts", "spread", "tone", "focus"),
          new Group("Length and room", "decay", "room", "drive", "roomdecay")),
      List.of(new Fall("Hands", "", "", "decay", ""), new Fall("Room", "", "", "roomdecay", "room"))),
  METAL(
      "bands",
      List.of(
          new Group("Metal", "tune", "spread", "bands", "tone", "noise", "colour"),
          new Group("Stroke", "attack", "decay", "drive", "strike", "damping")),
      List.of(new Fall("Metal", "attack", "", "decay", ""))),
  BELL(
      "body",
      List.of(
          new Group("Tones", "tune", "interval", "tone", "drive"), new Group("Ring", "strike", "body", "decay")),
      List.of(new Fall("Ring", "", "", "decay", ""))),
  SHAKER(
      "grain",
      List.of(new Group("Beads", "tone", "focus", "grain", "drive"), new Group("Stroke", "attack", "decay")),
      List.of(new Fall("Beads", "attack", "", "decay", ""))),
  WOOD(
      "interval",
      List.of(new Group("Tones", "tune", "interval", "tone", "noise"), new Group("Stroke", "decay", "drive")),
      List.of(new Fall("Tones", "", "", "decay", "")));

  /**
   * Knobs that stand together, in two rows.
   *
   * @param title stands above them
   * @param ids within the circuit
   */
  public record Group(String title, List<String> ids) {
    Group(String title, String... ids) {
      this(title, List.of(ids));
    }
  }

  /**
   * A level that rises, stays and falls, by the ids of its parameters; empty for what it has not.
   *
   * @param name what people call it
   * @param level how loud it is, where that can be set
   */
  record Fall(String name, String attack, String hold, String decay, String level) {}

  private final String mark;
  private final List<Group> groups;
  private final List<Fall> falls;

  CircuitPlan(String mark, List<Group> groups, List<Fall> falls) {
    this.mark = mark;
    this.groups = groups;
    this.falls = falls;
  }

  /** The plan of the circuit that knows these parameters. */
  public static CircuitPlan of(Predicate<String> knows) {
    for (CircuitPlan plan : values()) {
      if (knows.test(plan.mark)) {
        return plan;
      }
    }
    throw new IllegalArgumentException("No circuit has these parameters");
  }

  /** Its knobs, from the left. */
  public List<Group> groups() {
    return groups;
  }

  List<Fall> falls() {
    return falls;
  }
}
