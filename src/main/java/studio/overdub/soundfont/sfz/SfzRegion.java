package studio.overdub.soundfont.sfz;

/**
 * A region: a sample, and how it plays. What it sets itself is kept apart from what its headers set, which many regions
 * share. Immutable; any thread, the audio thread included.
 */
public final class SfzRegion {
  private final OpcodeSet inherited;
  private final OpcodeSet own;
  private final Wiring wiring;
  private final int sample;
  private final int group;
  private final byte loKey;
  private final byte hiKey;
  private final byte loVelocity;
  private final byte hiVelocity;

  SfzRegion(OpcodeSet inherited, OpcodeSet own, Wiring wiring, int sample, int group) {
    this.inherited = inherited;
    this.own = own;
    this.wiring = wiring;
    this.sample = sample;
    this.group = group;
    loKey = (byte) value(Opcode.LOKEY);
    hiKey = (byte) value(Opcode.HIKEY);
    loVelocity = (byte) value(Opcode.LOVEL);
    hiVelocity = (byte) value(Opcode.HIVEL);
  }

  /** The value of an opcode, of its first number where it has several. */
  public double value(Opcode opcode) {
    int slot = opcode.slot();
    return own.get(slot, inherited.get(slot, opcode.defaultValue()));
  }

  /** Writes all numbers into an array of at least {@link Wiring#slots()}. Allocates nothing. */
  public void fill(double[] slots) {
    Opcode.fillDefaults(slots);
    inherited.applyTo(slots);
    own.applyTo(slots);
    System.arraycopy(wiring.extra(), 0, slots, Opcode.slots(), wiring.extra().length);
  }

  /** Controllers, LFOs, envelopes and conditions. */
  public Wiring wiring() {
    return wiring;
  }

  /** The place of its sample in {@link SfzInstrument#samples}; -1 where it has none. */
  public int sample() {
    return sample;
  }

  /** Which {@code <group>} of the file it stands under, counted from 0. */
  public int group() {
    return group;
  }

  /** Whether keys play it at all. */
  public boolean hasKeys() {
    return loKey >= 0 && hiKey >= loKey;
  }

  /** The lowest key that plays it. */
  public int loKey() {
    return loKey;
  }

  /** The highest key that plays it. */
  public int hiKey() {
    return hiKey;
  }

  /** Whether it is meant for this key. */
  public boolean hasKey(int key) {
    return loKey >= 0 && key >= loKey && key <= hiKey;
  }

  /** Whether it is meant for this velocity. */
  public boolean hasVelocity(int velocity) {
    return velocity >= loVelocity && velocity <= hiVelocity;
  }
}
