package studio.overdub.instruments.synth;

import studio.overdub.dsp.osc.Wavetable;

/**
 * What a Synthesizer's notes take the copies of their oscillators from, but for plain analogue ones, which each note has.
 * There are more of each kind than a core can play; where they run out, a note has fewer copies in unison.
 */
final class OscillatorPools {
  /** Copies kept back so that each oscillator of each note has one. */
  static final int FIRST_COPIES = SynthParams.OSCILLATORS * (VoiceParams.MOST_VOICES + Voices.SPARE);

  private static final int ANALOGUE_COPIES = FIRST_COPIES + 512;
  private static final int TABLE_COPIES = FIRST_COPIES + 768;
  private static final int ADDITIVE_COPIES = FIRST_COPIES + 128;
  private static final int FM_COPIES = FIRST_COPIES + 256;

  private final Pool[] pools = new Pool[4];

  OscillatorPools(Wavetable[] tables) {
    pools[OscillatorParams.ANALOGUE] = new Pool(ANALOGUE_COPIES, AnalogueCopy::new);
    pools[OscillatorParams.WAVETABLE] = new Pool(TABLE_COPIES, () -> new TableCopy(tables));
    pools[OscillatorParams.ADDITIVE] = new Pool(ADDITIVE_COPIES, AdditiveCopy::new);
    pools[OscillatorParams.FM] = new Pool(FM_COPIES, FmCopy::new);
  }

  /** The copies of one kind of oscillator. */
  Pool of(int kind) {
    return pools[kind];
  }
}
