package studio.overdub.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.font.FontWriter;
import studio.overdub.bank.font.Preset;
import studio.overdub.bank.program.GeneralMidi;
import studio.overdub.bank.program.Kit;
import studio.overdub.bank.program.Kits;
import studio.overdub.bank.program.Program;

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
    return build(GeneralMidi.programs(), Kits.all());
  }

  /** A bank of these alone; the programs and the kits in ascending order. */
  static byte[] build(List<Program> programs, List<Kit> kits) {
    PresetMaker maker = new PresetMaker(Recordings.of(programs, kits));
    List<Preset> presets = new ArrayList<>();
    programs.forEach(program -> presets.add(maker.make(program)));
    kits.forEach(kit -> presets.add(maker.make(kit)));
    return FontWriter.write("Overdub GM", "Overdub", presets);
  }
}
