package studio.overdub.device;

/** A change of a parameter, packed beside the MIDI messages of an {@link EventList}. */
public final class ParamEvent {
  /** Packet type of a parameter change; MIDI 2.0 leaves it unused. */
  public static final int TYPE = 0xE;

  private ParamEvent() {}

  /**
   * Packs a change.
   *
   * @param index the parameter's place in {@link DeviceType#params}
   * @param value the plain value
   */
  public static long of(int index, float value) {
    return (long) TYPE << 60 | (long) index << 32 | Float.floatToRawIntBits(value) & 0xffff_ffffL;
  }

  /** Whether a packed event is a change of a parameter. */
  public static boolean is(long event) {
    return event >>> 60 == TYPE;
  }

  /** The parameter's index. */
  public static int index(long event) {
    return (int) (event >>> 32) & 0xffff;
  }

  /** The plain value. */
  public static float value(long event) {
    return Float.intBitsToFloat((int) event);
  }
}
