package studio.overdub.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A Markdown report that grows while it is measured, and shows itself as it grows. */
final class Report {
  private final StringBuilder text = new StringBuilder();
  private final PrintStream echo;
  private boolean inTable;

  /** A report that also writes itself to a stream. */
  Report(PrintStream echo) {
    this.echo = echo;
  }

  /** Begins a section. */
  void section(String heading, String method) {
    endTable();
    line("## " + heading);
    line("");
    line(method);
    line("");
  }

  /** Begins a table. */
  void table(String... heads) {
    endTable();
    row((Object[]) heads);
    line(List.of(heads).stream().map(head -> "---").collect(Collectors.joining(" | ", "| ", " |")));
    inTable = true;
  }

  /** A row of the table. */
  void row(Object... cells) {
    line(List.of(cells).stream().map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** A paragraph. */
  void remark(String remark, Object... values) {
    endTable();
    line(String.format(Locale.ROOT, remark, values));
    line("");
  }

  private void endTable() {
    if (inTable) {
      line("");
      inTable = false;
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
    echo.println(line);
    echo.flush();
  }

  /** What was written so far. */
  String text() {
    return text.toString();
  }

  /** A number with so many decimals. */
  static String number(double value, int decimals) {
    String number = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return number.matches("-0(\\.0*)?") ? number.substring(1) : number;
  }

  /** "yes" or "no", for the column that says whether a bar is met. */
  static String met(boolean met) {
    return met ? "yes" : "**no**";
  }
}
