package studio.overdub.soundfont;

import java.io.IOException;
import java.nio.file.Path;

/** Fonts of a looped 24-bit sine, a second long at 48 kHz and as loud as nearly full scale. */
public final class SineFont {
  private static final int FRAMES = 48_000;
  private static final int AMPLITUDE = 8_000_000;

  private SineFont() {}

  /** Writes one whose sine has so many frames a period at its root, and which sounds some cents above. */
  public static Path write(Path file, double period, int cents) throws IOException {
    short[] upper = new short[FRAMES];
    byte[] lower = new byte[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      int value = (int) Math.rint(AMPLITUDE * Math.sin(2 * Math.PI * i / period));
      upper[i] = (short) (value >> 8);
      lower[i] = (byte) value;
    }
    return new FontBuilder().sample(upper).lowerBytes(lower).instrument(Generator.SAMPLE_MODES, 1)
        .instrument(Generator.FINE_TUNE, cents).write(file);
  }
}
