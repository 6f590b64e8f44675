package studio.overdub.testing;

import studio.overdub.ui.view.arrange.WaveformPeaks;

/** Peaks of recordings that do not exist: phrases that swell and fall, the same for a file each time. */
public final class DrawnPeaks implements WaveformPeaks {
  @Override
  public int rate(String file) {
    return 48000;
  }

  @Override
  public void read(String file, long from, long to, float[] lowHigh) {
    double t = from / 48000.0 + (file.hashCode() & 255);
    double swell = Math.abs(Math.sin(t * .55) * Math.sin(t * 1.9));
    double grain = .35 + .65 * ((from * 2654435761L >>> 16 & 1023) / 1023.0);
    lowHigh[1] = (float) (swell * grain);
    lowHigh[0] = (float) (-swell * grain * .9);
  }
}
