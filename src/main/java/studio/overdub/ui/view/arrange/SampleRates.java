package studio.overdub.ui.view.arrange;

import studio.overdub.song.AudioClip;
import studio.overdub.song.Clip;

/** The rate at which a clip's file is counted. */
final class SampleRates {
  private static final int USUAL = 48000;

  private SampleRates() {}

  /** The rate of an audio clip's file; a usual one for clips without a file, and while it is not known. */
  static int of(Clip clip, WaveformPeaks peaks) {
    int rate = clip instanceof AudioClip audio ? peaks.rate(audio.file()) : 0;
    return rate > 0 ? rate : USUAL;
  }
}
