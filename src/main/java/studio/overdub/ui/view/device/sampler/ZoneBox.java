package studio.overdub.ui.view.device.sampler;

/**
 * A zone as it is drawn. Keys and velocities are 0 to 127, both ends included.
 *
 * @param index its place among the program's zones
 * @param name the sample's name
 * @param rootKey the key at which the sample sounds as recorded
 * @param layer 0 for the first of the zones that share keys and velocities
 * @param selected whether its sample shows below
 * @param sounding whether the key that is held sounds it
 */
public record ZoneBox(
    int index,
    String name,
    int lowKey,
    int highKey,
    int lowVelocity,
    int highVelocity,
    int rootKey,
    int layer,
    boolean selected,
    boolean sounding) {
  /** Whether a key struck so hard sounds it. */
  public boolean holds(int key, int velocity) {
    return key >= lowKey && key <= highKey && velocity >= lowVelocity && velocity <= highVelocity;
  }
}
