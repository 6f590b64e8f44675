package studio.overdub.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import studio.overdub.bank.program.GeneralMidi;
import studio.overdub.bank.program.Kits;
import studio.overdub.base.StudioException;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.SoundFont;

/**
 * Compares the bank as the sources make it with FluidR3_GM by figures: {@code BankReport} measures all and writes the
 * table of docs; {@code BankReport 0-7 40 drums drums25} measures those and prints them, after the
 * word {@code figures} the figures too. FluidR3_GM is a yardstick:
 * figures are read from it and nothing else.
 */
public final class BankReport {
  private static final Path YARDSTICK = Path.of("/usr/share/sounds/sf2/FluidR3_GM.sf2");
  private static final Path TABLE = Path.of("docs", "built-in-bank-table.md");
  private static final double HELD = 3;

  private final FontPlayer ours;
  private final FontPlayer theirs;

  private BankReport(Path ours) {
    this.ours = new FontPlayer(ours);
    this.theirs = new FontPlayer(YARDSTICK);
  }

  /** Measures what is named, or everything. */
  public static void main(String[] arguments) throws IOException {
    TreeSet<Integer> programs = new TreeSet<>();
    TreeSet<Integer> kits = new TreeSet<>();
    boolean figures = false;
    for (String argument : arguments) {
      if (argument.equals("figures")) {
        figures = true;
      } else if (argument.startsWith("drums")) {
        kits.add(argument.length() == 5 ? 0 : Integer.parseInt(argument.substring(5)));
      } else {
        String[] ends = argument.split("-");
        int last = Integer.parseInt(ends[ends.length - 1]);
        IntStream.rangeClosed(Integer.parseInt(ends[0]), last).forEach(programs::add);
      }
    }
    boolean all = arguments.length == 0;
    if (all) {
      IntStream.range(0, 128).forEach(programs::add);
      Kits.all().forEach(kit -> kits.add(kit.program()));
    }
    ComparisonTable table = compare(programs, kits);
    if (all) {
      Files.writeString(TABLE, table.markdown());
    }
    System.out.print((figures ? table.figures() : "") + table.text());
  }

  private static ComparisonTable compare(TreeSet<Integer> programs, TreeSet<Integer> kits) throws IOException {
    Path font = Files.createTempFile("bank", ".sf2");
    try {
      byte[] bytes = BankBuilder.build(
          GeneralMidi.programs().stream().filter(p -> p.bank() == 0 && programs.contains(p.number())).toList(),
          Kits.all().stream().filter(kit -> kits.contains(kit.program())).toList());
      Files.write(font, bytes);
      BankReport report = new BankReport(font);
      List<ComparisonTable.Row> rows =
          new ArrayList<>(programs.parallelStream().map(report::program).toList());
      TreeSet<Integer> known = theirKits();
      Kits.all().stream()
          .filter(kit -> kits.contains(kit.program()) && known.contains(kit.program()))
          .forEach(kit -> rows.addAll(kit.drums().parallelStream()
              .filter(drum -> drum.key() >= 35 && drum.key() <= 81)
              .map(drum -> report.drum(kit.program(), kit.name(), drum.key(), drum.name()))
              .toList()));
      return new ComparisonTable(rows, bytes.length);
    } finally {
      Files.delete(font);
    }
  }

  private static TreeSet<Integer> theirKits() throws StudioException {
    TreeSet<Integer> known = new TreeSet<>();
    for (FontPreset preset : SoundFont.open(YARDSTICK).presets()) {
      if (preset.bank() == FontPreset.DRUM_BANK) {
        known.add(preset.program());
      }
    }
    return known;
  }

  private ComparisonTable.Row program(int program) {
    List<ComparisonTable.Pair> notes = new ArrayList<>();
    for (int key : MeasuredKeys.of(program)) {
      notes.add(new ComparisonTable.Pair(
          measured(ours, program, key, 100), measured(theirs, program, key, 100),
          measured(ours, program, key, 50), measured(theirs, program, key, 50)));
    }
    String name = GeneralMidi.programs().get(program).name();
    return new ComparisonTable.Row(String.format(Locale.ROOT, "%d", program), name, close(program), notes);
  }

  private static NoteFigures measured(FontPlayer player, int program, int key, int velocity) {
    try {
      double[][] sound = player.note(0, program, key, velocity, HELD, HELD);
      return NoteFigures.of(sound, 440 * Math.pow(2, (key - 69) / 12.0));
    } catch (StudioException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private ComparisonTable.Row drum(int kit, String kitName, int key, String name) {
    try {
      return new ComparisonTable.Row(kitName + " " + key, name, true, List.of(new ComparisonTable.Pair(
          NoteFigures.of(ours.drum(kit, key, 100, HELD), 0), NoteFigures.of(theirs.drum(kit, key, 100, HELD), 0),
          NoteFigures.of(ours.drum(kit, key, 50, HELD), 0), NoteFigures.of(theirs.drum(kit, key, 50, HELD), 0))));
    } catch (StudioException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Pianos, organs, guitars, strings and brass, which are to be closer than a factor of two. */
  private static boolean close(int program) {
    return program < 4 || program >= 16 && program < 32 || program >= 40 && program < 52
        || program >= 56 && program < 64;
  }
}
