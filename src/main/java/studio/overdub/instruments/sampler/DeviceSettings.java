package studio.overdub.instruments.sampler;

/** The device's parameters as they stand, carried over to the sound and the program. */
final class DeviceSettings {
  /**
   * The level of one voice at full velocity, volume and expression: 0.2, as FluidSynth has it, so that sixteen parts of
   * General MIDI stay below full scale.
   */
  private static final double HEADROOM = 0.2;

  private final double[] initial;
  private final double[] values;
  private final Sound sound;
  private final Program program;
  private double masterVolume = 1;

  DeviceSettings(double[] values, Sound sound, Program program) {
    this.initial = values.clone();
    this.values = values.clone();
    this.sound = sound;
    this.program = program;
    reset();
  }

  /** Back to what the device was made with. */
  void reset() {
    masterVolume = 1;
    System.arraycopy(initial, 0, values, 0, values.length);
    for (int i = 0; i < values.length; i++) {
      apply(i);
    }
  }

  /** Sets a parameter by its place among {@link SamplerType#params}. */
  void set(int index, double value) {
    if (index < values.length && values[index] != value) {
      values[index] = value;
      apply(index);
    }
  }

  private void apply(int index) {
    switch (index) {
      case SamplerType.BANK, SamplerType.PROGRAM, SamplerType.DRUMS -> selectProgram();
      case SamplerType.GAIN -> setGain();
      case SamplerType.REVERB -> sound.reverb(values[index]);
      case SamplerType.CHORUS -> sound.chorus(values[index]);
      case SamplerType.TUNING -> sound.tuningCents(values[index]);
      default -> sound.velocityFilter(values[index] >= 0.5);
    }
  }

  /** The level of a master volume message, 0 to 1; as controller 7 it counts squared. */
  void masterVolume(double level) {
    masterVolume = level;
    setGain();
  }

  private void setGain() {
    double gain = Curves.amplitude(-10 * values[SamplerType.GAIN]);
    sound.gain(HEADROOM * gain * masterVolume * masterVolume);
  }

  /** Plays the program that the parameters name. */
  void selectProgram() {
    program.set(
        (int) values[SamplerType.BANK], (int) values[SamplerType.PROGRAM], values[SamplerType.DRUMS] >= 0.5);
  }
}
