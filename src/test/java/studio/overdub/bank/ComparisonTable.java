package studio.overdub.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Figures of our notes beside those of another font, as ratios.
 *
 * @param rows a program or a drum each
 * @param bytes the size of what was measured
 */
record ComparisonTable(List<Row> rows, int bytes) {
  /** The bar for all, and the one for what is to be closer. */
  private static final double BAR = 2;
  private static final double CLOSE_BAR = 1.5;

  private static final List<String> MEASURES =
      List.of("attack", "decay", "early", "middle", "late", "noise", "stiffness", "soft");

  /** One note at velocity 100 and at 50, ours and theirs. */
  record Pair(NoteFigures ours, NoteFigures theirs, NoteFigures oursSoft, NoteFigures theirsSoft) {
    /** Ours as a multiple of theirs; NaN where one of them has nothing to measure. */
    double ratio(String measure) {
      if (measure.equals("soft")) {
        return ours.early() == 0 ? Double.NaN
            : oursSoft.early() / ours.early() / (theirsSoft.early() / theirs.early());
      }
      return of(measure).applyAsDouble(ours) / of(measure).applyAsDouble(theirs);
    }

    private static ToDoubleFunction<NoteFigures> of(String measure) {
      return switch (measure) {
        case "attack" -> NoteFigures::attack;
        case "decay" -> NoteFigures::decay;
        case "early" -> NoteFigures::early;
        case "middle" -> NoteFigures::middle;
        case "late" -> NoteFigures::late;
        case "noise" -> NoteFigures::noise;
        default -> NoteFigures::stiffness;
      };
    }
  }

  /** A program or a drum; {@code close} where the nearer bar is meant for it. */
  record Row(String number, String name, boolean close, List<Pair> notes) {
    double bar() {
      return close ? CLOSE_BAR : BAR;
    }

    private String cell(String measure, String mark) {
      StringBuilder cell = new StringBuilder();
      for (Pair note : notes) {
        double ratio = note.ratio(measure);
        String text = Double.isNaN(ratio) ? "-" : String.format(Locale.ROOT, "%.2f", ratio);
        cell.append(cell.isEmpty() ? "" : " ").append(beyond(ratio, bar()) ? mark + text + mark : text);
      }
      return cell.toString();
    }

    private String levels() {
      StringBuilder cell = new StringBuilder();
      for (Pair note : notes) {
        cell.append(String.format(Locale.ROOT, "%s%+.0f", cell.isEmpty() ? "" : " ",
            note.ours.level() - note.theirs.level()));
      }
      return cell.toString();
    }
  }

  private static boolean beyond(double ratio, double bar) {
    return ratio > bar || ratio < 1 / bar;
  }

  /** For a terminal: what lies beyond its bar between stars. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(String.format(Locale.ROOT, "%-3s %-18s", row.number, row.name));
      for (String measure : MEASURES) {
        text.append(String.format(Locale.ROOT, " %.3s %-17s", measure, row.cell(measure, "*")));
      }
      text.append(" dB ").append(row.levels()).append('\n');
    }
    return text.append(summary("\n")).toString();
  }

  /** For tuning: the figures themselves, of each note ours above theirs, at velocity 100 and at 50. */
  String figures() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(row.number).append(' ').append(row.name).append('\n');
      for (Pair note : row.notes) {
        text.append(line(note.ours)).append("  |").append(line(note.oursSoft)).append('\n');
        text.append(line(note.theirs)).append("  |").append(line(note.theirsSoft)).append("\n\n");
      }
    }
    return text.toString();
  }

  private static String line(NoteFigures note) {
    return String.format(Locale.ROOT, "%6.1f dB att %5.3f dec %6.3f cen %5.0f %5.0f %5.0f noise %5.3f B %8.5f",
        note.level(), note.attack(), note.decay(), note.early(), note.middle(), note.late(), note.noise(),
        note.stiffness());
  }

  /** For docs. */
  String markdown() {
    StringBuilder text = new StringBuilder(
        """
        # The built-in bank beside FluidR3_GM

        Written by `BankReport` (test sources). Three notes of each program, the lowest first, held for 3 s at velocity
        100 through the studio's own sampler without effects, from both fonts. Each figure is ours as a multiple of
        FluidR3_GM's; in bold what lies beyond a factor of two, or of 1.5 for pianos, organs, guitars, strings, brass
        and drums. *attack*: from 10 % to 71 % of the greatest amplitude, 5 ms at least; *decay*: until it stays 20 dB
        below its loudest, drawn on where that takes more than 3 s, 10 s at most;
        *early*, *middle*, *late*: the middle of the spectrum by amplitude at 0 to 0.08, 0.25 to 0.45 and 1.2 to 1.6 s;
        *noise*: the amplitude between the harmonics, 0.01 at least; *stiffness*: the inharmonicity B, 0.00005 at least,
        where there is a row of harmonics and three moments agree on it; *soft*: how much darker velocity
        50 begins than velocity 100; *dB*: the level. A dash: nothing to be heard or told there in one of the fonts.

        """);
    text.append(summary("\n\n")).append('\n');
    text.append("| | | ").append(String.join(" | ", MEASURES)).append(" | dB |\n");
    text.append("|---".repeat(MEASURES.size() + 3)).append("|\n");
    for (Row row : rows) {
      text.append("| ").append(row.number).append(" | ").append(row.name);
      MEASURES.forEach(measure -> text.append(" | ").append(row.cell(measure, "**")));
      text.append(" | ").append(row.levels()).append(" |\n");
    }
    return text.toString();
  }

  private String summary(String between) {
    List<String> lines = new ArrayList<>();
    for (String measure : MEASURES) {
      lines.add(measure + ": " + counted(List.of(measure)));
    }
    lines.add("all: " + counted(MEASURES));
    return String.join(between, lines) + between + bytes + " bytes\n";
  }

  private String counted(List<String> measures) {
    int count = 0;
    int close = 0;
    int within = 0;
    int met = 0;
    for (Row row : rows) {
      for (Pair note : row.notes) {
        for (String measure : measures) {
          double ratio = note.ratio(measure);
          if (!Double.isNaN(ratio)) {
            count++;
            close += beyond(ratio, CLOSE_BAR) ? 0 : 1;
            within += beyond(ratio, BAR) ? 0 : 1;
            met += beyond(ratio, row.bar()) ? 0 : 1;
          }
        }
      }
    }
    return String.format(Locale.ROOT, "%d figures, %d within 2, %d within 1.5, %d within their bar",
        count, within, close, met);
  }
}
