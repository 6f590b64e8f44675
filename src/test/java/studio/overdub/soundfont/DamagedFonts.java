package studio.overdub.soundfont;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Small fonts of every kind, and the ways to damage them. */
public final class DamagedFonts {
  private static final int FIELDS = 2;
  private static final int CODES = 8;

  /** The longest that the header of an Ogg page is in these fonts, and the header of what it holds. */
  private static final int PAGE_HEADER = 64;

  private static final long[] WORDS = {0, 1, 0x7fff_ffffL, 0xffff_ffffL};

  private DamagedFonts() {}

  /** Whole fonts by the name of a file that may hold them. */
  public static Map<String, byte[]> whole() throws IOException {
    Map<String, byte[]> fonts = new LinkedHashMap<>();
    fonts.put("plain.sf2",
        new FontBuilder()
            .sample(new short[64])
            .lowerBytes(new byte[64])
            .instrument(Generator.PAN, 1)
            .instrument(Generator.SAMPLE_MODES, 1)
            .preset(Modulator.DEFAULTS.getFirst())
            .bytes());
    fonts.put("packed.sf3",
        new FontBuilder().compressed(CompressedFontTest.sine()).instrument(Generator.SAMPLE_MODES, 1).bytes());
    fonts.put("first.dls",
        new DlsBuilder()
            .level(1)
            .wave(new byte[64])
            .waveOptions(60, 0, 0, 0, 4, 40)
            .instrument(0, 0, DlsConnection.EG1_ATTACK, 0, 0)
            .bytes());
    fonts.put("second.dls",
        new DlsBuilder()
            .wave(new short[64])
            .condition(FontBuilder.join(FontBuilder.shorts(16), DlsBuilder.ints(1)))
            .regionOptions(60, 0, 0, 1, 4, 40)
            .region(DlsConnection.LFO, 0x81, DlsConnection.PITCH, 0, 50 << 16)
            .bytes());
    return fonts;
  }

  /** Every font that ends early. */
  public static void truncations(byte[] font, Consumer<byte[]> test) {
    for (int length = 0; length < font.length; length++) {
      test.accept(Arrays.copyOf(font, length));
    }
  }

  /**
   * Every field of 16 and of 32 bits at 0, 1, its signed maximum, and -1; Ogg pages keep their checksums. Where a page
   * has nothing but codes, every eighth byte is enough.
   */
  public static void fields(byte[] font, Consumer<byte[]> test) {
    for (int at = 0; at + 4 <= font.length; at += isCodes(font, at) ? CODES : FIELDS) {
      for (long word : WORDS) {
        byte[] narrow = font.clone();
        put(narrow, at, word > 0xffff ? word >> 16 : word, 2);
        test.accept(OggChecksums.corrected(narrow));
        byte[] wide = font.clone();
        put(wide, at, word, 4);
        test.accept(OggChecksums.corrected(wide));
      }
    }
  }

  private static void put(byte[] bytes, int at, long value, int count) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (byte) (value >> 8 * i);
    }
  }

  /** Whether a place lies in a Vorbis stream behind the headers of its page. */
  private static boolean isCodes(byte[] font, int at) {
    String text = new String(font, StandardCharsets.ISO_8859_1);
    int page = text.lastIndexOf("OggS", at);
    return page >= 0 && at > page + PAGE_HEADER && at < text.indexOf("LIST", page) - CODES;
  }
}
