package studio.overdub.soundfont;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.base.StudioException;

/**
 * Reads a DLS Level 1 or 2 file (MMA, "Downloadable Sounds Level 2.2"): waves, instruments and articulations, turned
 * into the zones that SoundFonts have.
 */
final class DlsReader {
  private static final int MOST_TEXT = 65_536;

  private final Path path;
  private final RiffFile riff;
  private final Findings findings = new Findings();

  DlsReader(Path path, RiffFile riff) {
    this.path = path;
    this.riff = riff;
  }

  SoundFont read() throws StudioException {
    DlsWaves waves = new DlsWaves(riff, findings);
    DlsInstruments instruments = new DlsInstruments(riff, waves, findings);
    Map<String, String> texts = Map.of();
    Chunk list = null;
    for (Chunk chunk : riff.chunks()) {
      if (chunk.id().equals("ptbl")) {
        waves.readTable(chunk);
      } else if (chunk.isList()) {
        switch (chunk.type()) {
          case "lins" -> list = chunk;
          case "wvpl" -> waves.readPool(chunk);
          case "INFO" -> texts = texts(riff, chunk);
          default -> { }
        }
      }
    }
    if (waves.samples().stream().noneMatch(Sample::playable)) {
      throw new StudioException("This font holds no samples", path.toString(), "Choose another font.");
    }
    if (list != null) {
      // Instruments stand before the waves that they name.
      instruments.read(list);
    }
    if (instruments.presetCount() == 0) {
      throw new StudioException("This font holds no presets", path.toString(), "Choose another font.");
    }
    String name = texts.getOrDefault("INAM", path.getFileName().toString());
    FontInfo info = new FontInfo(name, instruments.level(), 0, texts);
    return new SoundFont(path, FontKind.DLS, info, instruments, waves.samples(), findings);
  }

  /** The texts of an INFO list by chunk name. */
  static Map<String, String> texts(RiffFile riff, Chunk list) throws StudioException {
    Map<String, String> texts = new TreeMap<>();
    for (Chunk chunk : riff.chunks(list)) {
      texts.put(chunk.id(), chunk.text(0, MOST_TEXT));
    }
    return texts;
  }
}
