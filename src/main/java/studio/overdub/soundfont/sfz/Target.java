package studio.overdub.soundfont.sfz;

/** What LFOs and multi-stage envelopes can move. */
public enum Target {
  PITCH("pitch"),
  VOLUME("volume"),
  AMPLITUDE("amplitude"),
  PAN("pan"),
  WIDTH("width"),
  POSITION("position"),
  CUTOFF("cutoff"),
  CUTOFF2("cutoff2"),
  RESONANCE("resonance"),
  RESONANCE2("resonance2"),
  EQ1FREQ("eq1freq"),
  EQ2FREQ("eq2freq"),
  EQ3FREQ("eq3freq"),
  EQ1BW("eq1bw"),
  EQ2BW("eq2bw"),
  EQ3BW("eq3bw"),
  EQ1GAIN("eq1gain"),
  EQ2GAIN("eq2gain"),
  EQ3GAIN("eq3gain"),
  DECIM("decim"),
  BITRED("bitred"),
  DRIVE("drive"),
  NOISE_LEVEL("noiselevel"),
  NOISE_STEP("noisestep"),
  NOISE_TONE("noisetone"),
  /** The amplitude as a whole, in place of ampeg; of envelopes alone. */
  AMPEG("ampeg"),
  /** The frequency of LFO number {@code index}, in Hz. */
  LFO_FREQ("freq_lfo"),
  /** The output of LFO number {@code index}, in percent of itself. */
  LFO_DEPTH("depth_lfo"),
  /** The same, added to the LFO's own. */
  LFO_DEPTH_ADD("depthadd_lfo");

  private final String spelling;

  Target(String spelling) {
    this.spelling = spelling;
  }

  /** How it is written behind "lfoN_". */
  public String spelling() {
    return spelling;
  }

  /** Whether the number of an LFO follows. */
  public boolean isLfo() {
    return compareTo(LFO_FREQ) >= 0;
  }
}
