package studio.overdub.soundfont;

import java.util.Map;

/**
 * What a font says about itself.
 *
 * @param name the bank's name
 * @param major the version of the specification it follows: 2.04 is 2 and 4
 * @param texts its other INFO strings by chunk name: ICRD, IENG, IPRD, ICOP, ICMT, ISFT, isng, irom
 */
public record FontInfo(String name, int major, int minor, Map<String, String> texts) {
  public FontInfo {
    texts = Map.copyOf(texts);
  }

  /** Whether the font follows 2.04 or later, and so may hold 24-bit samples. */
  public boolean allows24Bit() {
    return major > 2 || major == 2 && minor >= 4;
  }
}
