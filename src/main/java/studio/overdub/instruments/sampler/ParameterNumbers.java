package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Generator;

/**
 * Registered and non-registered parameters of a part: bend range (RPN 0), fine and coarse tuning (RPN 1 and 2), and the
 * generators of SoundFont 2.04, section 9.6 (NRPN with MSB 120).
 */
final class ParameterNumbers {
  private static final int NONE = -1;
  private static final int RPN = 0;
  private static final int NRPN = 1;
  private static final int SOUNDFONT_MSB = 120;
  private static final int CENTRE = 8192;

  /** Section 9.6.3: how much of a generator's unit one step of data is, as a shift. */
  private static final int[] SHIFT = new int[Generator.COUNT];

  static {
    for (Generator time :
        new Generator[] {
          Generator.MOD_LFO_TO_PITCH, Generator.VIB_LFO_TO_PITCH, Generator.MOD_ENV_TO_PITCH,
          Generator.INITIAL_FILTER_CUTOFF, Generator.MOD_LFO_TO_FILTER_CUTOFF, Generator.MOD_ENV_TO_FILTER_CUTOFF,
          Generator.MOD_LFO_DELAY, Generator.VIB_LFO_DELAY, Generator.MOD_ENV_DELAY, Generator.MOD_ENV_ATTACK,
          Generator.MOD_ENV_HOLD, Generator.MOD_ENV_DECAY, Generator.MOD_ENV_RELEASE, Generator.VOL_ENV_DELAY,
          Generator.VOL_ENV_ATTACK, Generator.VOL_ENV_HOLD, Generator.VOL_ENV_DECAY, Generator.VOL_ENV_RELEASE
        }) {
      SHIFT[time.ordinal()] = 1;
    }
    SHIFT[Generator.MOD_LFO_FREQUENCY.ordinal()] = 2;
    SHIFT[Generator.VIB_LFO_FREQUENCY.ordinal()] = 2;
  }

  private final Part part;
  private int kind = NONE;
  private int msb = 127;
  private int lsb = 127;
  private int generator;
  private int dataMsb;
  private int dataLsb;

  ParameterNumbers(Part part) {
    this.part = part;
  }

  /** No parameter is chosen. */
  void forget() {
    kind = NONE;
    msb = 127;
    lsb = 127;
    generator = 0;
    dataMsb = 0;
    dataLsb = 0;
  }

  void control(int controller, int value) {
    switch (controller) {
      case Part.RPN_MSB -> select(RPN, value, kind == RPN ? lsb : 127);
      case Part.RPN_LSB -> select(RPN, kind == RPN ? msb : 127, value);
      case Part.NRPN_MSB -> {
        generator = 0;
        select(NRPN, value, kind == NRPN ? lsb : 127);
      }
      case Part.NRPN_LSB -> {
        select(NRPN, kind == NRPN ? msb : 127, value);
        count(value);
      }
      case Part.DATA_ENTRY -> {
        dataMsb = value;
        // Section 9.6.3 sends the LSB first; registered parameters send it last, and often not at all.
        dataLsb = kind == NRPN ? dataLsb : 0;
        data();
      }
      case Part.DATA_ENTRY_LSB -> {
        dataLsb = value;
        data();
      }
      default -> { }
    }
  }

  private void select(int newKind, int newMsb, int newLsb) {
    dataLsb = kind == newKind && msb == newMsb && lsb == newLsb ? dataLsb : 0;
    kind = newKind;
    msb = newMsb;
    lsb = newLsb;
  }

  /** Section 9.6.2: LSBs of 100, 101 and 102 add a hundred, a thousand and ten thousand to the generator's number. */
  private void count(int value) {
    if (msb != SOUNDFONT_MSB) {
      return;
    }
    switch (value) {
      case 100 -> generator += 100;
      case 101 -> generator += 1000;
      case 102 -> generator += 10000;
      default -> generator = value < 100 ? generator + value : generator;
    }
  }

  private void data() {
    int value = dataMsb << 7 | dataLsb;
    if (kind == RPN && msb == 0) {
      switch (lsb) {
        case 0 -> part.bendRange(dataMsb + dataLsb / 100.0);
        case 1 -> part.tuning((value - CENTRE) * (100.0 / CENTRE));
        case 2 -> part.transposition(dataMsb - 64);
        default -> { }
      }
    } else if (kind == NRPN && msb == SOUNDFONT_MSB && generator < Generator.COUNT) {
      part.offset(generator, (value - CENTRE) << SHIFT[generator]);
    }
  }
}
