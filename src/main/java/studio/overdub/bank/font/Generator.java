package studio.overdub.bank.font;

/**
 * The generators of SoundFont 2.04 §8.1.2 that the bank uses. They stand in the order in which a zone lists them: the
 * ranges first, the link last (§7.9).
 */
public enum Generator {
  KEY_RANGE(43),
  VELOCITY_RANGE(44),
  START_OFFSET(0),
  START_COARSE_OFFSET(4),
  MOD_LFO_TO_PITCH(5),
  VIB_LFO_TO_PITCH(6),
  MOD_ENV_TO_PITCH(7),
  FILTER_CUTOFF(8),
  FILTER_Q(9),
  MOD_LFO_TO_CUTOFF(10),
  MOD_ENV_TO_CUTOFF(11),
  MOD_LFO_TO_VOLUME(13),
  CHORUS_SEND(15),
  REVERB_SEND(16),
  PAN(17),
  MOD_LFO_DELAY(21),
  MOD_LFO_FREQUENCY(22),
  VIB_LFO_DELAY(23),
  VIB_LFO_FREQUENCY(24),
  MOD_ENV_DELAY(25),
  MOD_ENV_ATTACK(26),
  MOD_ENV_HOLD(27),
  MOD_ENV_DECAY(28),
  MOD_ENV_SUSTAIN(29),
  MOD_ENV_RELEASE(30),
  VOL_ENV_DELAY(33),
  VOL_ENV_ATTACK(34),
  VOL_ENV_HOLD(35),
  VOL_ENV_DECAY(36),
  VOL_ENV_SUSTAIN(37),
  VOL_ENV_RELEASE(38),
  ATTENUATION(48),
  COARSE_TUNE(51),
  FINE_TUNE(52),
  SAMPLE_MODES(54),
  SCALE_TUNING(56),
  EXCLUSIVE_CLASS(57),
  OVERRIDING_ROOT_KEY(58),
  INSTRUMENT(41),
  SAMPLE_ID(53);

  private final int number;

  Generator(int number) {
    this.number = number;
  }

  /** The number under which files know it. */
  public int number() {
    return number;
  }
}
