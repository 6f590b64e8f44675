package studio.overdub.ui.view.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.overdub.song.Lane;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.NoteClip;

/**
 * A controller lane that can be shown.
 *
 * @param target what it moves
 */
public record LaneChoice(LaneTarget target) {
  private static final int BEND_MOST = 16383;
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "Modulation"), Map.entry(2, "Breath"), Map.entry(5, "Portamento time"), Map.entry(7, "Volume"),
          Map.entry(8, "Balance"), Map.entry(10, "Pan"), Map.entry(11, "Expression"), Map.entry(64, "Sustain"),
          Map.entry(65, "Portamento"), Map.entry(66, "Sostenuto"), Map.entry(67, "Soft pedal"),
          Map.entry(71, "Resonance"), Map.entry(72, "Release"), Map.entry(73, "Attack"), Map.entry(74, "Brightness"),
          Map.entry(91, "Reverb send"), Map.entry(93, "Chorus send"));

  /** The lanes that are offered for any clip. */
  static final List<LaneChoice> USUAL =
      Stream.concat(
              Stream.of(1, 7, 10, 11, 64, 74).map(LaneTarget.Controller::new),
              Stream.of(new LaneTarget.PitchBend(), new LaneTarget.ChannelPressure()))
          .map(LaneChoice::new)
          .toList();

  /** The lanes to choose from: the common ones, then whatever else the clip has. */
  public static List<LaneChoice> of(NoteClip clip) {
    List<LaneChoice> choices = new ArrayList<>(USUAL);
    for (Lane lane : clip.lanes()) {
      LaneChoice choice = new LaneChoice(lane.target());
      if (!choices.contains(choice)) {
        choices.add(choice);
      }
    }
    return choices;
  }

  /** What people read: "Modulation", "Controller 20", "Pitch bend". */
  public String label() {
    return switch (target) {
      case LaneTarget.Controller c -> NAMES.getOrDefault(c.number(), "Controller " + c.number());
      case LaneTarget.PitchBend b -> "Pitch bend";
      case LaneTarget.ChannelPressure p -> "Pressure";
      case LaneTarget.KeyPressure p -> "Pressure of key " + p.key();
      default -> "Automation";
    };
  }

  /** The largest value; the least is 0. */
  public double most() {
    return target instanceof LaneTarget.PitchBend ? BEND_MOST : 127;
  }

  /** The value that a fresh lane rests at, drawn as a line. */
  public double rest() {
    return switch (target) {
      case LaneTarget.PitchBend b -> 8192;
      case LaneTarget.Controller c when c.number() == 10 -> 64;
      default -> 0;
    };
  }

  /** A value as people read it; bend counts from its centre. */
  public String format(double value) {
    long shown = Math.round(value) - (target instanceof LaneTarget.PitchBend ? 8192 : 0);
    return Long.toString(shown).replace('-', '−');
  }
}
