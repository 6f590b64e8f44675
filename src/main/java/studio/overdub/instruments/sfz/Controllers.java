package studio.overdub.instruments.sfz;

import java.util.Arrays;
import java.util.Map;
import studio.overdub.soundfont.sfz.Controller;

/** Where a part's controllers stand: 0 to 1, bend -1 to 1, and the pressure of each key. Audio thread. */
final class Controllers {
  static final int VOLUME = 7;
  static final int PAN = 10;
  static final int EXPRESSION = 11;
  static final int SUSTAIN = 64;
  static final int SOSTENUTO = 66;

  private static final int KEYS = 128;
  private static final double MOST = 127;
  private static final int BEND_CENTRE = 8192;
  private static final double DEFAULT_VOLUME = 100 / MOST;
  private static final double DEFAULT_PAN = 64 / MOST;

  private final double[] initial = new double[Controller.COUNT];
  private final double[] values = new double[Controller.COUNT];
  private final double[] pressures = new double[KEYS];
  private int version;

  /** Controllers that stand at first where the instrument says, and else where General MIDI does. */
  Controllers(Map<Integer, Double> instrument) {
    initial[VOLUME] = DEFAULT_VOLUME;
    initial[PAN] = DEFAULT_PAN;
    initial[EXPRESSION] = 1;
    instrument.forEach((cc, value) -> initial[cc] = value);
    reset();
  }

  void reset() {
    System.arraycopy(initial, 0, values, 0, values.length);
    Arrays.fill(pressures, 0);
    version++;
  }

  /** What "reset all controllers" (RP-015) sets back: not volume, pan and what else belongs to the sound. */
  void resetPlaying() {
    values[1] = initial[1];
    values[EXPRESSION] = 1;
    for (int cc = SUSTAIN; cc <= 67; cc++) {
      values[cc] = 0;
    }
    values[Controller.BEND] = 0;
    values[Controller.CHANNEL_PRESSURE] = 0;
    Arrays.fill(pressures, 0);
    version++;
  }

  void control(int cc, int value) {
    values[cc] = value / MOST;
    version++;
  }

  void bend(int bend14) {
    values[Controller.BEND] = (bend14 - BEND_CENTRE) / (bend14 > BEND_CENTRE ? BEND_CENTRE - 1.0 : BEND_CENTRE);
    version++;
  }

  void channelPressure(int value) {
    values[Controller.CHANNEL_PRESSURE] = value / MOST;
    version++;
  }

  void keyPressure(int key, int value) {
    pressures[key] = value / MOST;
    version++;
  }

  /** Where a controller stands that all voices share. */
  double value(int cc) {
    return values[cc];
  }

  double keyPressure(int key) {
    return pressures[key];
  }

  /** Grows whenever anything moves. */
  int version() {
    return version;
  }

  /** Whether a pedal is down that counts from {@code least} of 127 on. */
  boolean pedal(int cc, double least) {
    return values[cc] * MOST >= least - .5;
  }
}
