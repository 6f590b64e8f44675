package studio.overdub.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.font.FontWriter;
import studio.overdub.bank.font.Preset;
import studio.overdub.bank.program.DrumKit;
import studio.overdub.bank.program.GeneralMidi;

/** Writes the built-in bank: {@code BankBuilder OUT.sf2}. */
public final class BankBuilder {
  private BankBuilder() {}

  /** Generates the bank and writes it to the path given. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("usage: BankBuilder OUT.sf2");
    }
    Files.write(Path.of(arguments[0]), build());
  }

  /** The bank's bytes, the same whenever and wherever it is built. Takes several seconds on all processors. */
  public static byte[] build() {
    List<Preset> presets = new ArrayList<>(GeneralMidi.programs().parallelStream().map(PresetMaker::make).toList());
    presets.add(PresetMaker.makeKit(DrumKit.drums()));
    return FontWriter.write("Overdub GM", "Overdub", presets);
  }
}
