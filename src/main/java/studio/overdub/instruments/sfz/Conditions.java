package studio.overdub.instruments.sfz;

import studio.overdub.soundfont.sfz.CcRange;
import studio.overdub.soundfont.sfz.Controller;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzRegion;

/** Decides which regions an event starts. Audio thread. */
final class Conditions {
  private static final int CONTINUES = 8192;

  private final Controllers controllers;
  private final Keyboard keyboard;
  private final KeySwitches switches;
  private final double[] n;
  private final int sampleRate;

  /** What the event brings along. */
  private int channel = 1;

  private int program;
  private double tempo = 120;
  private double chance;

  Conditions(Shared shared, Keyboard keyboard, KeySwitches switches) {
    this.controllers = shared.controllers();
    this.keyboard = keyboard;
    this.switches = switches;
    n = new double[shared.slots()];
    sampleRate = shared.sampleRate();
  }

  void channel(int oneToSixteen) {
    channel = oneToSixteen;
  }

  void program(int number) {
    program = number;
  }

  void tempo(double quartersAMinute) {
    tempo = quartersAMinute;
  }

  void chance(double zeroToOne) {
    chance = zeroToOne;
  }

  /** Whether all that a region asks for is so, but for key, velocity, trigger and its turn in a sequence. */
  boolean met(SfzRegion region, int key, long clock) {
    region.fill(n);
    return within(channel, Opcode.LOCHAN, Opcode.HICHAN)
        && within(Math.rint(controllers.value(Controller.BEND) * CONTINUES), Opcode.LOBEND, Opcode.HIBEND)
        && within(seven(controllers.value(Controller.CHANNEL_PRESSURE)), Opcode.LOCHANAFT, Opcode.HICHANAFT)
        && within(key < 0 ? 0 : seven(controllers.keyPressure(key)), Opcode.LOPOLYAFT, Opcode.HIPOLYAFT)
        && isChosen()
        && isInTempo()
        && within(program, Opcode.LOPROG, Opcode.HIPROG)
        && isInTime(clock)
        && isSwitchedOn()
        && controllersMet(region);
  }

  private double get(Opcode opcode) {
    return n[opcode.slot()];
  }

  private boolean within(double value, Opcode lo, Opcode hi) {
    return value >= get(lo) && value <= get(hi);
  }

  private static double seven(double value) {
    return Math.rint(127 * value);
  }

  private boolean isChosen() {
    return chance >= get(Opcode.LORAND) && (chance < get(Opcode.HIRAND) || get(Opcode.HIRAND) >= 1);
  }

  private boolean isInTempo() {
    double hi = get(Opcode.HIBPM);
    return tempo >= get(Opcode.LOBPM) && (tempo < hi || hi >= 500);
  }

  private boolean isInTime(long clock) {
    if (get(Opcode.LOTIMER) <= 0 && get(Opcode.HITIMER) >= 1e6) {
      return true;
    }
    long last = keyboard.lastClock();
    double seconds = last < 0 ? 1e6 : (double) (clock - last) / sampleRate;
    return within(seconds, Opcode.LOTIMER, Opcode.HITIMER);
  }

  private boolean isSwitchedOn() {
    int down = (int) get(Opcode.SW_DOWN);
    int up = (int) get(Opcode.SW_UP);
    int previous = (int) get(Opcode.SW_PREVIOUS);
    if (down >= 0 && !keyboard.isDown(down) || up >= 0 && keyboard.isDown(up)
        || previous >= 0 && keyboard.last() != previous) {
      return false;
    }
    int wanted = (int) get(Opcode.SW_LAST);
    int lo = (int) get(Opcode.SW_LOLAST);
    int hi = (int) get(Opcode.SW_HILAST);
    if (wanted < 0 && lo < 0 && hi < 0) {
      return true;
    }
    int last = switches.last(get(Opcode.SW_LOKEY), get(Opcode.SW_HIKEY));
    return wanted >= 0 ? last == wanted : last >= Math.max(0, lo) && last <= (hi < 0 ? 127 : hi);
  }

  private boolean controllersMet(SfzRegion region) {
    for (CcRange range : region.wiring().conditions()) {
      if (!range.contains(controllers.value(range.cc()))) {
        return false;
      }
    }
    return true;
  }

  /** A number of the region that was looked at last. */
  double last(Opcode opcode) {
    return get(opcode);
  }
}
