package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Generator;

/**
 * Registered and non-registered parameters of a part: bend range, fine and coarse tuning, tuning program and bank,
 * modulation depth (RPN 0 to 5); the generators of SoundFont 2.04, section 9.6 (NRPN with MSB 120) and of the AWE32
 * (127); sounds (1) and drums (14 to 1F hexadecimal) of GS and XG.
 */
final class ParameterNumbers {
  private static final int NONE = -1;
  private static final int RPN = 0;
  private static final int NRPN = 1;
  private static final int SOUND_MSB = 1;
  private static final int SOUNDFONT_MSB = 120;
  private static final int AWE_MSB = 127;
  private static final int CENTRE = 8192;
  private static final int MOST = 16383;

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
        data(true);
      }
      case Part.DATA_ENTRY_LSB -> {
        dataLsb = value;
        data(false);
      }
      case Part.DATA_INCREMENT -> step(1);
      case Part.DATA_DECREMENT -> step(-1);
      default -> { }
    }
  }

  private void select(int newKind, int newMsb, int newLsb) {
    if (kind != newKind || msb != newMsb || lsb != newLsb) {
      // The AWE32's parameters are centred, and often sent the LSB alone.
      dataMsb = newKind == NRPN ? 64 : standing(newMsb, newLsb) >> 7;
      dataLsb = newKind == NRPN ? 0 : standing(newMsb, newLsb) & 127;
    }
    kind = newKind;
    msb = newMsb;
    lsb = newLsb;
  }

  /** Where a registered parameter stands, for steps up and down. */
  private int standing(int numberMsb, int numberLsb) {
    return numberMsb == 0 && numberLsb < Part.REGISTERED ? part.registered(numberLsb) : 0;
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

  /** Data increment and decrement: whole semitones of the bend range, coarse tuning and tuning choice, else the LSB. */
  private void step(int by) {
    if (kind != RPN || msb != 0) {
      return;
    }
    boolean coarse = lsb == 0 || lsb >= 2 && lsb <= 4;
    int value = Math.clamp((dataMsb << 7 | dataLsb) + (coarse ? by << 7 : by), 0, MOST);
    dataMsb = value >> 7;
    dataLsb = value & 127;
    data(true);
  }

  private void data(boolean whole) {
    if (kind == RPN && msb == 0 && lsb < Part.REGISTERED) {
      part.registered(lsb, dataMsb << 7 | dataLsb);
    } else if (kind == NRPN) {
      nonRegistered(whole);
    }
  }

  private void nonRegistered(boolean whole) {
    int value = (dataMsb << 7 | dataLsb) - CENTRE;
    if (msb == SOUNDFONT_MSB) {
      if (generator < Generator.COUNT) {
        part.generators().offset(generator, value << SHIFT[generator]);
      }
    } else if (msb == AWE_MSB) {
      AweParameters.set(part.generators(), lsb, value);
    } else if (whole && msb == SOUND_MSB) {
      sound();
    } else if (whole && part.drums() != null && DrumSetup.fieldOfNrpn(msb) >= 0) {
      part.drums().set(DrumSetup.fieldOfNrpn(msb), lsb, dataMsb);
    }
  }

  /** The parameters of GS and XG that General MIDI 2 has as controllers. */
  private void sound() {
    int controller =
        switch (lsb) {
          case 0x08 -> SoundControllers.VIBRATO_RATE;
          case 0x09 -> SoundControllers.VIBRATO_DEPTH;
          case 0x0A -> SoundControllers.VIBRATO_DELAY;
          case 0x20 -> SoundControllers.CUTOFF;
          case 0x21 -> SoundControllers.RESONANCE;
          case 0x63 -> SoundControllers.ATTACK;
          case 0x64 -> SoundControllers.DECAY;
          case 0x66 -> SoundControllers.RELEASE;
          default -> NONE;
        };
    if (controller != NONE) {
      part.control(controller, dataMsb);
    }
  }
}
