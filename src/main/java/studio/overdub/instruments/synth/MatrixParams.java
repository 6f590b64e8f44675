package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.Unit.PERCENT;

/** The parameters of a slot of the modulation matrix, and the place of each behind the slot's first. */
final class MatrixParams {
  static final int SLOTS = 32;

  static final int SOURCE = 0;
  static final int TARGET = 1;
  static final int AMOUNT = 2;
  static final int VIA = 3;
  static final int COUNT = 4;

  private MatrixParams() {}

  /** The parameters of slot {@code n}, counted from 1. */
  static Section section(int n, String[] targets) {
    return new Section.Builder("Modulation " + n, "mod" + n + ".")
        .add(choice("source", "Source", 0, Source.labels()), "What moves the target.")
        .add(choice("target", "Target", 0, targets), "The parameter that is moved.")
        .add(linear("amount", "Amount", PERCENT, -1, 1, 0), "How far, as a share of the target's knob.")
        .add(choice("via", "Via", 0, Source.labels()), "A second source that sets how much of the first gets through.")
        .build();
  }
}
