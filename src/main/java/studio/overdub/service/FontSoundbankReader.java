package studio.overdub.service;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.Soundbank;
import javax.sound.midi.spi.SoundbankReader;
import studio.overdub.base.StudioException;
import studio.overdub.soundfont.SoundFont;

/** Reads SoundFont 2, SoundFont 3 and DLS files for {@code MidiSystem.getSoundbank}. */
public final class FontSoundbankReader extends SoundbankReader {
  private static final int HEADER = 12;

  @Override
  public Soundbank getSoundbank(File file) throws InvalidMidiDataException, IOException {
    try (InputStream in = Files.newInputStream(file.toPath())) {
      requireFont(in.readNBytes(HEADER));
    }
    return open(file.toPath());
  }

  @Override
  public Soundbank getSoundbank(URL url) throws InvalidMidiDataException, IOException {
    if (url.getProtocol().equals("file")) {
      try {
        return getSoundbank(Path.of(url.toURI()).toFile());
      } catch (URISyntaxException | IllegalArgumentException e) {
        throw new IOException("No file: " + url, e);
      }
    }
    try (InputStream in = new BufferedInputStream(url.openStream())) {
      return getSoundbank(in);
    }
  }

  /** As the others; the stream's bytes are kept in a temporary file until the program ends, since fonts are mapped. */
  @Override
  public Soundbank getSoundbank(InputStream stream) throws InvalidMidiDataException, IOException {
    if (!stream.markSupported()) {
      throw new InvalidMidiDataException("The stream must support mark and reset");
    }
    stream.mark(HEADER);
    byte[] header = stream.readNBytes(HEADER);
    stream.reset();
    requireFont(header);
    Path copy = Files.createTempFile("overdub-", ".font");
    copy.toFile().deleteOnExit();
    Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
    return open(copy);
  }

  private static void requireFont(byte[] header) throws InvalidMidiDataException {
    String text = new String(header, StandardCharsets.ISO_8859_1);
    boolean riff = text.startsWith("RIFF") || text.startsWith("RF64");
    if (!riff || !(text.endsWith("sfbk") || text.endsWith("DLS "))) {
      throw new InvalidMidiDataException("This is no SoundFont or DLS bank");
    }
  }

  private static Soundbank open(Path path) throws InvalidMidiDataException {
    try {
      return new FontSoundbank(SoundFont.open(path));
    } catch (StudioException damaged) {
      InvalidMidiDataException invalid = new InvalidMidiDataException(damaged.getMessage());
      invalid.initCause(damaged);
      throw invalid;
    }
  }
}
