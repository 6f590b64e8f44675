package studio.overdub.instruments.gervill;

import com.sun.media.sound.DLSSoundbank;
import com.sun.media.sound.EmergencySoundbank;
import com.sun.media.sound.ModelPatch;
import com.sun.media.sound.RIFFInvalidFormatException;
import com.sun.media.sound.SF2Soundbank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sound.midi.Instrument;
import javax.sound.midi.Patch;
import javax.sound.midi.Soundbank;
import studio.overdub.base.StudioException;

/** The instruments of a font that Gervill can play. Immutable; samples are read when an instrument is first played. */
final class Font {
  private static final String REMEDY = "Choose a SoundFont 2 (.sf2) or DLS (.dls) file.";

  private final List<Instrument> instruments;

  private Font(Soundbank bank) {
    instruments = List.copyOf(Arrays.asList(bank.getInstruments()));
  }

  /** Reads a SoundFont 2 or DLS file. */
  static Font read(Path file) throws StudioException {
    if (!Files.isRegularFile(file)) {
      throw new StudioException("The font is not there", file.toString(), REMEDY);
    }
    try {
      return notEmpty(new Font(new SF2Soundbank(file.toFile())), file);
    } catch (RIFFInvalidFormatException notSoundFont) {
      return readDls(file);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("The font cannot be read", file.toString(), REMEDY, e);
    }
  }

  private static Font readDls(Path file) throws StudioException {
    try {
      return notEmpty(new Font(new DLSSoundbank(file.toFile())), file);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This is neither a SoundFont 2 nor a DLS file", file.toString(), REMEDY, e);
    }
  }

  private static Font notEmpty(Font font, Path file) throws StudioException {
    if (font.instruments.isEmpty()) {
      throw new StudioException("The font holds no instruments", file.toString(), REMEDY);
    }
    return font;
  }

  /**
   * The sounds that the JDK computes when it finds no font. Called directly, because asked through the synthesizer the
   * JDK would save them to the user's home.
   */
  static Font ofTheJdk() throws StudioException {
    FutureTask<Soundbank> making = new FutureTask<>(EmergencySoundbank::createSoundbank);
    making.run();
    try {
      return new Font(making.get());
    } catch (ExecutionException e) {
      throw new StudioException("The JDK could not make its sounds", "Gervill", REMEDY, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StudioException("Making the JDK's sounds was interrupted", "Gervill", "Try again.", e);
    }
  }

  /** The instrument of a program; where it is missing, of bank 0, then of program 0, as Gervill itself chooses. */
  Optional<Instrument> find(int bank, int program, boolean drums) {
    return find(drums, bank, program).or(() -> find(drums, 0, program)).or(() -> find(drums, 0, 0));
  }

  private Optional<Instrument> find(boolean drums, int bank, int program) {
    return instruments.stream()
        .filter(i -> isDrums(i.getPatch()) == drums)
        .filter(i -> i.getPatch().getProgram() == program && i.getPatch().getBank() == bank << 7)
        .findFirst();
  }

  private static boolean isDrums(Patch patch) {
    return patch instanceof ModelPatch model && model.isPercussion();
  }
}
