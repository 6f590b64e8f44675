package studio.overdub.instruments.synth;

/** What can move a parameter, in the order of the matrix's choices, to which new ones are added at the end. */
enum Source {
  NONE("None"),
  ENVELOPE_1("Envelope 1"),
  ENVELOPE_2("Envelope 2"),
  ENVELOPE_3("Envelope 3"),
  ENVELOPE_4("Envelope 4"),
  LFO_1("LFO 1"),
  LFO_2("LFO 2"),
  LFO_3("LFO 3"),
  LFO_4("LFO 4"),
  MACRO_1("Macro 1"),
  MACRO_2("Macro 2"),
  MACRO_3("Macro 3"),
  MACRO_4("Macro 4"),
  MACRO_5("Macro 5"),
  MACRO_6("Macro 6"),
  MACRO_7("Macro 7"),
  MACRO_8("Macro 8"),
  /** 0 to 1. */
  VELOCITY("Velocity"),
  /** -1 to 1 over five octaves to either side of middle C. */
  KEY("Key"),
  /** 0 until the key goes up, then 0 to 1. */
  RELEASE_VELOCITY("Release velocity"),
  /** -1 to 1. */
  BEND("Pitch bend"),
  /** 0 to 1. */
  WHEEL("Mod wheel"),
  /** 0 to 1. */
  PRESSURE("Pressure"),
  /** Controller 74: -1 to 1, 0 at its centre. */
  SLIDE("Slide"),
  /** Controller 2: 0 to 1. */
  BREATH("Breath"),
  /** Controller 11: 0 to 1. */
  EXPRESSION("Expression"),
  /** -1 to 1, another for each note. */
  RANDOM("Random"),
  /** -1 and 1 in turn. */
  ALTERNATE("Alternate"),
  /** Always 1. */
  CONSTANT("Constant");

  static final Source[] ALL = values();

  private final String label;

  Source(String label) {
    this.label = label;
  }

  static String[] labels() {
    String[] labels = new String[ALL.length];
    for (Source source : ALL) {
      labels[source.ordinal()] = source.label;
    }
    return labels;
  }
}
