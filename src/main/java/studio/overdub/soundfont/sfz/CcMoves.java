package studio.overdub.soundfont.sfz;

/**
 * How controllers move a region's numbers: for each move the slot, the controller, how far, along which curve, how
 * slowly and in which steps. Immutable; any thread.
 */
public final class CcMoves {
  final short[] slots;
  final short[] controllers;
  final float[] depths;
  final Curve[] curves;
  final float[] smooth;
  final float[] steps;

  CcMoves(int count) {
    slots = new short[count];
    controllers = new short[count];
    depths = new float[count];
    curves = new Curve[count];
    smooth = new float[count];
    steps = new float[count];
  }

  /** How many there are. */
  public int size() {
    return slots.length;
  }

  /** The slot that move {@code i} moves. */
  public int slot(int i) {
    return slots[i];
  }

  /** The controller that moves it. */
  public int controller(int i) {
    return controllers[i];
  }

  /** How long it takes to follow, in milliseconds; 0 is at once. */
  public float smooth(int i) {
    return smooth[i];
  }

  /** How far it is moved where the controller stands at {@code place}, 0 to 1 or, of bipolar ones, -1 to 1. */
  public double amount(int i, double place) {
    Curve curve = curves[i];
    boolean bipolar = controllers[i] == Controller.BEND || controllers[i] == Controller.RANDOM_BIPOLAR;
    double factor = curve == null ? place : curve.at(bipolar ? (place + 1) / 2 : place);
    double moved = depths[i] * factor;
    float step = steps[i];
    return step == 0 ? moved : (long) (moved / step + (moved / step < 0 ? -1e-6 : 1e-6)) * (double) step;
  }

  /** Whether any of them moves this slot. */
  public boolean moves(int slot) {
    for (short moved : slots) {
      if (moved == slot) {
        return true;
      }
    }
    return false;
  }
}
