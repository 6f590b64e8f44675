package studio.overdub.soundfont.sfz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands under {@code <effect>}. */
final class EffectReader {
  /** The types that are played. */
  private static final Set<String> PLAYED =
      Set.of("filter", "eq", "delay", "fverb", "comp", "gate", "limiter", "disto", "lofi", "apan");

  private static final Pattern MOVED = Pattern.compile("(.+?)_?(on|curve|smooth|step)?cc([0-9]{1,3})");
  private static final Pattern RETURN = Pattern.compile("fx([0-9])_?(tomain|tomix|return)");
  private static final int MOST_EFFECTS = 64;
  private static final double PERCENT = .01;

  private final Values values;
  private final Notices notices;
  private final SfzText text;
  private final List<EffectSpec> effects = new ArrayList<>();
  private final double[] toMain = new double[EffectRouting.BUSES];
  private final double[] toMix = new double[EffectRouting.BUSES];
  private double direct = 1;
  private String where = "";

  private Map<String, Double> numbers = new HashMap<>();
  private Map<String, String> words = new HashMap<>();
  private List<EffectSpec.Move> moves = new ArrayList<>();

  EffectReader(Values values, Notices notices, SfzText text) {
    this.values = values;
    this.notices = notices;
    this.text = text;
  }

  /** A header begins. */
  void begin() {
    where = text.where();
    numbers = new HashMap<>();
    words = new HashMap<>();
    moves = new ArrayList<>();
  }

  /** An opcode under it; false where there is none of that name. */
  boolean set(String name, String value) {
    Matcher route = RETURN.matcher(name);
    if (name.equals("directtomain")) {
      direct = share(name, value, direct);
    } else if (route.matches()) {
      int bus = route.group(1).charAt(0) - '1';
      if (bus >= 0 && bus < EffectRouting.BUSES) {
        double[] to = route.group(2).equals("tomix") ? toMix : toMain;
        to[bus] = share(name, value, to[bus]);
      }
    } else if (!KnownOpcodes.isEffect(name)) {
      return false;
    } else {
      setOwn(name, value);
    }
    return true;
  }

  private double share(String name, String value, double otherwise) {
    double percent = values.number(name, value);
    return Double.isNaN(percent) ? otherwise : PERCENT * Math.clamp(percent, 0, 100);
  }

  private void setOwn(String name, String value) {
    Matcher moved = MOVED.matcher(name);
    if (moved.matches()) {
      int controller = Integer.parseInt(moved.group(3));
      double depth = values.number(name, value);
      boolean moves = moved.group(2) == null || moved.group(2).equals("on");
      if (moves && !Double.isNaN(depth) && controller < Controller.NOTE_VELOCITY) {
        this.moves.add(new EffectSpec.Move(moved.group(1), controller, depth));
      }
    } else if (value.matches("[-+.0-9].*")) {
      double number = values.number(name, value);
      if (!Double.isNaN(number)) {
        numbers.put(name, number);
      }
    } else {
      words.put(name, value.toLowerCase(Locale.ROOT));
    }
  }

  /** The header is over. */
  void end() {
    String type = words.getOrDefault("type", "");
    if (type.isEmpty()) {
      return;
    }
    if (!PLAYED.contains(type)) {
      notices.addOnce(where, "effects of this type are left out: " + SfzText.shortened(type));
    } else if (effects.size() < MOST_EFFECTS) {
      effects.add(new EffectSpec(type, bus(), numbers, words, moves));
    }
  }

  /** The number of an fx bus; whatever else is written is the main bus. */
  private int bus() {
    String bus = words.getOrDefault("bus", "");
    return bus.matches("fx[1-" + EffectRouting.BUSES + "]") ? bus.charAt(2) - '0' : 0;
  }

  EffectRouting routing() {
    boolean routed = direct != 1;
    for (int i = 0; i < EffectRouting.BUSES; i++) {
      routed |= toMain[i] > 0 || toMix[i] > 0;
    }
    return effects.isEmpty() && !routed
        ? EffectRouting.NONE : new EffectRouting(effects, direct, toMain.clone(), toMix.clone());
  }
}
