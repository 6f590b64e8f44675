package studio.overdub.benchmark;

import studio.overdub.instruments.synth.TunedNote;

/** How exactly tuned keys sound. */
final class TunedKeys implements Figure {
  private static final double CENTS = .01;

  @Override
  public String name() {
    return "tuning";
  }

  @Override
  public String method() {
    return """
        Keys that a Scala scale or an MTS message tunes, played by the Synthesizer and measured by how the phase of \
        the sine moves on within a second; in cents from the key that the scale begins at, or from the key's own \
        pitch. The bar: 0.01 cent.""";
  }

  @Override
  public void measure(Report report) {
    report.table("Key", "By the tuning", "Heard", "Met");
    for (TunedNote note : TunedNote.all()) {
      report.row(
          note.what(),
          Report.number(note.expected(), 3),
          Report.number(note.heard(), 4),
          Report.met(Math.abs(note.heard() - note.expected()) <= CENTS));
    }
  }
}
