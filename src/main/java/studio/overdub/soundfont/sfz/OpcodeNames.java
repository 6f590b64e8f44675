package studio.overdub.soundfont.sfz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.soundfont.sfz.Address.Family;
import studio.overdub.soundfont.sfz.Address.Part;

/**
 * Finds opcodes by their spelling: the names of the tables, their numbers written with any zeros before, the suffixes
 * of controllers in all their forms, and the spellings of older files.
 */
final class OpcodeNames {
  /** The highest number of a controller; ARIA has them up to 511. */
  private static final int MOST_CC = Controller.VELOCITY_TRACK;

  private static final int MOST_LFOS = 32;
  private static final int MOST_POINTS = 128;

  /** Other spellings of patterns, first the old one. */
  private static final String[][] ALIASES = {
    {"loopmode", "loop_mode"}, {"loopstart", "loop_start"}, {"loopend", "loop_end"}, {"looptype", "loop_type"},
    {"loopcrossfade", "loop_crossfade"}, {"looptune", "loop_tune"}, {"loopcount", "loop_count"},
    {"offby", "off_by"}, {"offmode", "off_mode"}, {"offtime", "off_time"}, {"rtdecay", "rt_decay"},
    {"rtdead", "rt_dead"}, {"bendup", "bend_up"}, {"benddown", "bend_down"}, {"bendstep", "bend_step"},
    {"bendsmooth", "bend_smooth"}, {"polyphony_group", "group"}, {"gain", "volume"}, {"pitch", "tune"},
    {"noise_type", "noise_filter"}, {"driveshape", "drive_shape"}, {"drive", "drive_shape"},
    {"oscillator_direction", "direction"},
    {"start_loccN", "on_loccN"}, {"start_hiccN", "on_hiccN"},
    {"start_lohdccN", "on_lohdccN"}, {"start_hihdccN", "on_hihdccN"}, {"lorealccN", "lohdccN"},
    {"hirealccN", "hihdccN"}, {"lfoN_stepX_on", "lfoN_stepX"}, {"eg_sustain_sw", "sustain_sw"},
    {"filtype", "fil_type"}, {"cutoff_random", "fil_random"}, {"cutoffN_random", "filN_random"},
    {"tune_random", "pitch_random"}, {"volume_random", "amp_random"}, {"tune_keytrack", "pitch_keytrack"},
    {"tune_veltrack", "pitch_veltrack"}, {"egN_driveshape", "egN_drive"}, {"lfoN_driveshape", "lfoN_drive"},
  };

  /** What velocity moves by opcodes of its own, and what it is that they move. */
  private static final String[][] VELOCITY = {
    {"pan_veltrack", "pan"}, {"position_veltrack", "position"}, {"width_veltrack", "width"},
    {"eqN_vel2freq", "eqN_freq"}, {"eqN_vel2gain", "eqN_gain"}, {"eqN_vel2bw", "eqN_bw"},
  };

  private static final Pattern PART_OF_NAME = Pattern.compile("_vel$|#_(eq|cutoff|resonance)$");

  private static final Pattern VARIABLE = Pattern.compile("var([0-9]{1,3})_(.+)");
  private static final Pattern VARIABLE_CONTROLLER = Pattern.compile("(on|curve)?cc([0-9]{1,4})");

  private static final String[] ENVELOPES = {"ampeg", "pitcheg", "fileg"};

  private static final String[] STAGES = {"delay", "start", "attack", "hold", "decay", "sustain", "release", "depth"};

  /** What a pattern stands for, and which of its numbers mean what. */
  private record Meaning(Address address, String roles) {}

  private static final Map<String, Meaning> MEANINGS = new HashMap<>();

  static {
    for (Opcode opcode : Opcode.values()) {
      addRegion(opcode);
    }
    for (CcOpcode opcode : CcOpcode.values()) {
      add(opcode.pattern(), new Address(Family.CC, opcode.ordinal(), 0, 0, Part.VALUE, 0));
    }
    for (LfoOpcode opcode : LfoOpcode.values()) {
      addModulated(opcode.pattern(), new Address(Family.LFO, opcode.ordinal(), 0, 0, Part.VALUE, 0));
    }
    for (EgOpcode opcode : EgOpcode.values()) {
      addModulated(opcode.pattern(), new Address(Family.EG, opcode.ordinal(), 0, 0, Part.VALUE, 0));
    }
    for (Target target : Target.values()) {
      String suffix = target.spelling() + (target.isLfo() ? "M" : "");
      addModulated("lfoN_" + suffix, new Address(Family.LFO_DEPTH, target.ordinal(), 0, 0, Part.VALUE, 0));
      addModulated("egN_" + suffix, new Address(Family.EG_DEPTH, target.ordinal(), 0, 0, Part.VALUE, 0));
    }
    // The first edition moves a band's frequency in Hz, the second in cents.
    addMoves("eqN_freq", new Address(Family.REGION, Opcode.EQ_SHIFT.ordinal(), 0, 0, Part.VALUE, 0));
    for (String[] velocity : VELOCITY) {
      addVelocity(velocity[0], velocity[1]);
    }
    for (String envelope : ENVELOPES) {
      for (String stage : STAGES) {
        addVelocity(envelope + "_vel2" + stage, envelope + "_" + stage);
      }
    }
    for (String[] alias : ALIASES) {
      addAlias(alias[0], alias[1]);
    }
  }

  private OpcodeNames() {}

  private static void addRegion(Opcode opcode) {
    Address address = new Address(Family.REGION, opcode.ordinal(), 0, 0, Part.VALUE, 0);
    for (String pattern : patterns(opcode)) {
      addModulated(pattern, address);
    }
  }

  /** How an opcode is written: with a number where there are several, the first filter without one too. */
  static List<String> patterns(Opcode opcode) {
    String name = opcode.name().toLowerCase(Locale.ROOT);
    if (opcode == Opcode.EQ_SHIFT) {
      return List.of();
    }
    if (opcode.count() == 1) {
      return List.of(name);
    }
    List<String> patterns = new ArrayList<>();
    if (opcode == Opcode.RESONANCE_RANDOM) {
      return List.of("resonance_random", "resonanceN_random");
    }
    if (name.startsWith("eq_") || name.startsWith("fil_")) {
      int at = name.indexOf('_');
      patterns.add(name.substring(0, at) + "N" + name.substring(at));
    } else {
      patterns.add(name + "N");
    }
    if (name.startsWith("fil_") || opcode == Opcode.CUTOFF || opcode == Opcode.RESONANCE) {
      patterns.add(name);
    }
    return patterns;
  }

  private static void add(String pattern, Address address) {
    MEANINGS.put(skeleton(pattern), new Meaning(address, roles(pattern)));
  }

  private static void addModulated(String pattern, Address value) {
    add(pattern, value);
    Address on = value.with(Part.ONCC);
    add(pattern + "_ccC", on);
    add(pattern + "ccC", on);
    addMoves(pattern, value);
    for (String joint : new String[] {"_", ""}) {
      add(pattern + joint + "chanaft", on(on, Controller.CHANNEL_PRESSURE));
      add(pattern + joint + "polyaft", on(on, Controller.KEY_PRESSURE));
    }
  }

  private static void addMoves(String pattern, Address value) {
    add(pattern + "_onccC", value.with(Part.ONCC));
    add(pattern + "_curveccC", value.with(Part.CURVECC));
    add(pattern + "_smoothccC", value.with(Part.SMOOTHCC));
    add(pattern + "_stepccC", value.with(Part.STEPCC));
  }

  private static Address on(Address value, int cc) {
    return new Address(value.family(), value.opcode(), value.number(), value.index(), Part.ONCC, cc);
  }

  private static void addVelocity(String pattern, String moved) {
    Meaning meaning = MEANINGS.get(skeleton(moved));
    MEANINGS.put(skeleton(pattern), new Meaning(on(meaning.address(), Controller.VELOCITY_TRACK), roles(pattern)));
  }

  /** Gives every pattern that begins with the name another spelling. */
  private static void addAlias(String alias, String name) {
    String from = skeleton(name);
    String to = skeleton(alias);
    Map<String, Meaning> added = new HashMap<>();
    MEANINGS.forEach(
        (spelling, meaning) -> {
          if (spelling.equals(from) || spelling.startsWith(from) && isSuffix(spelling.substring(from.length()))) {
            added.put(to + spelling.substring(from.length()), meaning);
          }
        });
    added.forEach(MEANINGS::putIfAbsent);
  }

  private static boolean isSuffix(String rest) {
    return rest.matches("_?(oncc|curvecc|smoothcc|stepcc|cc)#|_?(chan|poly)aft");
  }

  /** A pattern with # for its numbers. */
  private static String skeleton(String pattern) {
    return pattern.replaceAll("[NXMC]", "#");
  }

  private static String roles(String pattern) {
    return pattern.replaceAll("[^NXMC]", "");
  }

  /** What a spelling means, if there is such an opcode. */
  static Optional<Address> find(String name) {
    Matcher variable = VARIABLE.matcher(name);
    if (variable.matches()) {
      return variable(Integer.parseInt(variable.group(1)), variable.group(2));
    }
    StringBuilder skeleton = new StringBuilder(name.length());
    int[] numbers = new int[4];
    int count = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        skeleton.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        continue;
      }
      if (count == numbers.length) {
        return Optional.empty();
      }
      int number = 0;
      int end = i;
      for (; end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9'; end++) {
        number = Math.min(1_000_000, 10 * number + name.charAt(end) - '0');
      }
      if (isPartOfName(skeleton)) {
        skeleton.append(number);
      } else {
        numbers[count++] = number;
        skeleton.append('#');
      }
      i = end - 1;
    }
    Meaning meaning = MEANINGS.get(skeleton.toString());
    return meaning == null ? Optional.empty() : numbered(meaning, numbers);
  }

  /** An opcode of a variable: how it is made of controllers, or how far it moves another opcode. */
  private static Optional<Address> variable(int number, String rest) {
    Matcher controller = VARIABLE_CONTROLLER.matcher(rest);
    if (rest.equals("mod")) {
      return Optional.of(new Address(Family.VARIABLE, 0, number, 0, Part.VALUE, 0));
    }
    if (controller.matches()) {
      int cc = Integer.parseInt(controller.group(2));
      Part part = "curve".equals(controller.group(1)) ? Part.CURVECC : Part.ONCC;
      return cc > MOST_CC ? Optional.empty() : Optional.of(new Address(Family.VARIABLE, 0, number, 0, part, cc));
    }
    // Bands are written here as LFOs write them: "var01_eq1gain".
    return find(rest.replaceFirst("^(eq[0-9])(freq|bw|gain)$", "$1_$2"))
        .filter(Address::isPlain)
        .map(a -> new Address(Family.VARIABLE_DEPTH, a.opcode(), number, a.number(), Part.VALUE, 0));
  }

  /** Whether a number that follows belongs to the word: "vel2attack", "lfo1_eq3gain", "eg1_cutoff2". */
  private static boolean isPartOfName(CharSequence before) {
    return PART_OF_NAME.matcher(before).find();
  }

  private static Optional<Address> numbered(Meaning meaning, int[] numbers) {
    Address plain = meaning.address();
    int number = 0;
    int index = 0;
    int cc = plain.cc();
    String roles = meaning.roles();
    for (int i = 0; i < roles.length(); i++) {
      switch (roles.charAt(i)) {
        case 'N' -> number = numbers[i];
        case 'X', 'M' -> index = numbers[i];
        default -> cc = numbers[i];
      }
    }
    Address found = new Address(plain.family(), plain.opcode(), number, index, plain.part(), cc);
    return isInRange(found, roles) ? Optional.of(found) : Optional.empty();
  }

  private static boolean isInRange(Address address, String roles) {
    boolean hasNumber = roles.indexOf('N') >= 0;
    int most =
        switch (address.family()) {
          case REGION -> Opcode.values()[address.opcode()].count();
          case CC -> MOST_CC - 1;
          default -> MOST_LFOS;
        };
    int least = address.family() == Family.CC ? 0 : 1;
    return (!hasNumber || address.number() >= least && address.number() <= most)
        && address.index() < MOST_POINTS
        && address.cc() <= MOST_CC;
  }
}
