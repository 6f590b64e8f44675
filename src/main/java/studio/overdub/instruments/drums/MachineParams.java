package studio.overdub.instruments.drums;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.whole;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PERCENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.device.ParamSpec;

/** The drum machine's parameters: those of each piece, "kick.tune", as {@link Piece} has them, then those of all. */
final class MachineParams {
  private static final List<ParamSpec> LIST = new ArrayList<>();
  private static final int[] FIRST = new int[Piece.values().length];

  static {
    for (Piece piece : Piece.values()) {
      FIRST[piece.ordinal()] = LIST.size();
      LIST.addAll(piece.params());
    }
  }

  /** Where the parameters begin that belong to no piece. */
  static final int SHARED = LIST.size();

  static final int DRIVE = add(linear("master.drive", "Drive", DECIBELS, 0, 36, 0));
  static final int COMPRESS = add(linear("master.compress", "Compress", PERCENT, 0, 1, 0));
  static final int TONE = add(linear("master.tone", "Tone", DECIBELS, -12, 12, 0));
  static final int CUTOFF = add(logarithmic("master.cutoff", "Cutoff", HERTZ, 200, 20000, 20000));
  static final int LEVEL = add(linear("master.level", "Level", DECIBELS, -36, 12, 0));
  static final int DRIFT = add(linear("master.drift", "Drift", PERCENT, 0, 1, .2));
  static final int TOUCH_LEVEL = add(linear("touch.level", "To level", PERCENT, 0, 1, .8));
  static final int TOUCH_TONE = add(linear("touch.tone", "To tone", PERCENT, 0, 1, .4));
  static final int ACCENT = add(linear("touch.accent", "Accent", DECIBELS, 0, 12, 1.5));
  static final int ACCENT_FROM = add(whole("touch.from", "Accent from", NONE, 1, 127, 118));

  static final List<ParamSpec> ALL = DrumDescriptions.on(LIST);
  private static final Map<String, Integer> INDEX = index();

  private MachineParams() {}

  private static int add(ParamSpec spec) {
    LIST.add(spec);
    return LIST.size() - 1;
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = HashMap.newHashMap(ALL.size());
    for (int i = 0; i < ALL.size(); i++) {
      index.put(ALL.get(i).id(), i);
    }
    return index;
  }

  /** The place of a parameter by its id, or -1. */
  static int indexOf(String id) {
    return INDEX.getOrDefault(id, -1);
  }

  /** The place of a piece's first parameter. */
  static int first(Piece piece) {
    return FIRST[piece.ordinal()];
  }

  /** The number of the piece that a parameter belongs to. */
  static int pieceOf(int index) {
    int piece = FIRST.length - 1;
    while (FIRST[piece] > index) {
      piece--;
    }
    return piece;
  }
}
