package studio.overdub.instruments.sampler;

/** The device's parameters as they stand, carried over to the sound and the program. */
final class DeviceSettings {
  /**
   * The level of one voice at full velocity, volume and expression: 0.2, as FluidSynth has it, so that sixteen parts of
   * General MIDI stay below full scale.
   */
  private static final double HEADROOM = 0.2;

  private static final Keyboard.Playing[] PLAYING = Keyboard.Playing.values();

  private final double[] initial;
  private final double[] values;
  private final Sound sound;
  private final Program program;
  private final Keyboard keyboard;
  private final VoicePool voices;
  private double masterVolume;
  private double masterTuning;

  DeviceSettings(double[] values, Sound sound, Program program, Keyboard keyboard, VoicePool voices) {
    this.initial = values.clone();
    this.values = values.clone();
    this.sound = sound;
    this.program = program;
    this.keyboard = keyboard;
    this.voices = voices;
    reset();
  }

  /** Back to what the device was made with. */
  void reset() {
    resetMaster();
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
      case SamplerType.TUNING -> setTuning();
      case SamplerType.VELOCITY_FILTER -> sound.velocityFilter(values[index] >= 0.5);
      case SamplerType.POLYPHONY -> voices.polyphony((int) values[index]);
      case SamplerType.PLAYING -> keyboard.playing(PLAYING[(int) values[index]]);
      default -> keyboard.glide(values[index]);
    }
  }

  /** What master messages say is forgotten. */
  void resetMaster() {
    masterVolume = 1;
    masterTuning = 0;
    sound.transpositionCents(0);
    sound.balance(0);
    setGain();
    setTuning();
  }

  /** The pitch of all parts in cents: master fine tuning. */
  void masterTuning(double cents) {
    masterTuning = cents;
    setTuning();
  }

  /** The pitch of all parts but drums in semitones: master coarse tuning and key shift. */
  void masterTransposition(double semitones) {
    sound.transpositionCents(100 * semitones);
  }

  /** Left against right, -1 to 1: master balance and pan. */
  void masterBalance(double balance) {
    sound.balance(balance);
  }

  private void setTuning() {
    sound.tuningCents(values[SamplerType.TUNING] + masterTuning);
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
