package studio.overdub.app.demo;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.PatternId;
import studio.overdub.base.Ticks;
import studio.overdub.song.Extras;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Step;

/** The demo song's drum patterns, drawn as they look: one character a step, 9 the loudest. */
final class Beats {
  private Beats() {}

  static Pattern verse(PatternId id) {
    return pattern(
        id, "Beat A",
        row(36, "Kick", "9.....6.8..5...."),
        row(38, "Snare", "....8.......8..3"),
        row(39, "Clap", "............5..."),
        row(42, "Closed hat", "7.5.7.5.7.5.7..."),
        row(46, "Open hat", "..............6."),
        row(37, "Rim", "...4.....4......"),
        row(45, "Low tom", "................"),
        row(70, "Shaker", "5343524353435243"));
  }

  static Pattern chorus(PatternId id) {
    return pattern(
        id, "Beat B",
        row(36, "Kick", "9..5..8...9..6.."),
        row(38, "Snare", "....9..3....9..."),
        row(39, "Clap", "....6.......6..."),
        row(42, "Closed hat", "757.757.757.757."),
        row(46, "Open hat", "...6...6...6...6"),
        row(51, "Ride", "6...5...6...5..."),
        row(45, "Low tom", "................"),
        row(54, "Tambourine", "..5...5...5...5."));
  }

  static Pattern fill(PatternId id) {
    return pattern(
        id, "Fill",
        row(36, "Kick", "9.....6.8......."),
        row(38, "Snare", "....8.....5.7.79"),
        row(42, "Closed hat", "7.5.7.5........."),
        row(48, "High tom", "........8.7....."),
        row(45, "Low tom", "..........8.7..."),
        row(41, "Floor tom", "............8.8."));
  }

  private static Pattern pattern(PatternId id, String name, PatternRow... rows) {
    return new Pattern(id, name, 16, Ticks.PER_QUARTER / 4, .56, List.of(rows), Extras.NONE);
  }

  private static PatternRow row(int key, String name, String steps) {
    List<Step> on = new ArrayList<>();
    for (int i = 0; i < steps.length(); i++) {
      if (steps.charAt(i) != '.') {
        on.add(new Step(i, 14 + 12 * (steps.charAt(i) - '0'), .9));
      }
    }
    return new PatternRow(key, name, steps.length(), on);
  }
}
