package studio.overdub.device;

/** What a parameter's number counts. */
public enum Unit {
  NONE(""),
  DECIBELS("dB"),
  HERTZ("Hz"),
  SECONDS("s"),
  CENTS("ct"),
  SEMITONES("st"),
  /** A proportion: 1 is written as 100 %. */
  PERCENT("%"),
  /** -1 hard left to 1 hard right; written as L50, C, R50. */
  PAN(""),
  /** An index into the parameter's choices. */
  CHOICE(""),
  /** 0 off, 1 on. */
  SWITCH("");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** How the unit is written behind a number; may be empty. */
  public String symbol() {
    return symbol;
  }
}
