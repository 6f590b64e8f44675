package studio.overdub.instruments.sampler;

/** Carries what system exclusive messages said of a part over to where it counts. Audio thread. */
final class PartSetter {
  private final PartSetups setups;
  private final Part part;
  private final Program program;
  private final Keyboard keyboard;

  PartSetter(PartSetups setups, Part part, Program program, Keyboard keyboard) {
    this.setups = setups;
    this.part = part;
    this.program = program;
    this.keyboard = keyboard;
  }

  /** Takes over what is new for the part that listens to a channel. */
  void apply(int channel) {
    int number = channel < 0 ? -1 : setups.partOf(channel);
    keyboard.listen(channel < 0 || number >= 0);
    if (number < 0) {
      return;
    }
    part.matrix(setups.matrix(number));
    for (int setting = setups.next(number); setting >= 0; setting = setups.next(number)) {
      set(setting, setups.value(number, setting));
    }
  }

  private void set(int setting, int value) {
    switch (setting) {
      case PartSetups.BANK_MSB -> program.bankMsb(value);
      case PartSetups.BANK_LSB -> program.bankLsb(value);
      case PartSetups.PROGRAM -> program.change(value);
      case PartSetups.DRUMS -> {
        part.chooseDrumSetup(Math.max(0, value - 1));
        program.drums(value != 0);
      }
      case PartSetups.MONO -> keyboard.mono(value != 0);
      case PartSetups.VOLUME -> part.control(Part.VOLUME, value);
      case PartSetups.PAN -> pan(value);
      case PartSetups.REVERB -> part.control(Part.REVERB_SEND, value);
      case PartSetups.CHORUS -> part.control(Part.CHORUS_SEND, value);
      case PartSetups.KEY_SHIFT -> part.tuning().keyShift(value);
      case PartSetups.DETUNE -> part.tuning().detune(value / 100.0);
      case PartSetups.HERTZ -> part.tuning().hertz(value / 10.0);
      case PartSetups.BEND_RANGE -> part.bendRange(value);
      case PartSetups.MODULATION_DEPTH -> part.modulationDepth(value / 10.0);
      case PartSetups.LOW_KEY -> keyboard.lowKey(value);
      case PartSetups.HIGH_KEY -> keyboard.highKey(value);
      case PartSetups.VELOCITY_DEPTH -> keyboard.velocityDepth(value);
      case PartSetups.VELOCITY_OFFSET -> keyboard.velocityOffset(value);
      case PartSetups.PORTAMENTO -> part.control(Part.PORTAMENTO, value);
      case PartSetups.PORTAMENTO_TIME -> part.control(Part.PORTAMENTO_TIME, value);
      default -> setArray(setting, value);
    }
    part.touch();
  }

  private void setArray(int setting, int value) {
    if (setting >= PartSetups.SCALE) {
      part.tuning().table().tuneClass(setting - PartSetups.SCALE, value - 64, true);
    } else {
      part.control(SoundControllers.RESONANCE + setting - PartSetups.SOUND, value);
    }
  }

  /** 0 is anywhere, another place with each note. */
  private void pan(int value) {
    if (value == 0) {
      part.randomPan();
    } else {
      part.control(Part.PAN, value);
    }
  }
}
