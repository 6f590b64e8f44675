package studio.overdub.engine;

/** The devices that notes of a channel went through last: note effects, then the instrument. Audio thread only. */
final class NoteChain {
  private static final DeviceUse[] NONE = {};

  private DeviceUse[] effects = NONE;
  private LiveDevice instrument;

  /**
   * Goes over to the devices of another plan.
   *
   * @param instrument null where the channel has none
   * @return whether notes that sound must begin again, since they now go through other devices, or in another order
   */
  boolean become(DeviceUse[] effects, DeviceUse instrument) {
    LiveDevice device = instrument == null ? null : instrument.device();
    boolean other = effects.length + this.effects.length > 0 && !(device == this.instrument && same(effects));
    this.effects = effects;
    this.instrument = device;
    return other;
  }

  private boolean same(DeviceUse[] others) {
    boolean same = others.length == effects.length;
    for (int i = 0; same && i < others.length; i++) {
      same = others[i].device() == effects[i].device();
    }
    return same;
  }
}
