package studio.overdub.format.smf;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Notice;

/** Gathers what is wrong with a file, by offset; a file wrong throughout is told of once it is clear. */
final class Damage {
  private static final int TOLD = 100;

  private final List<Notice> notices = new ArrayList<>();
  private int met;

  void met(long offset, String what) {
    if (met++ < TOLD) {
      notices.add(new Notice("offset " + offset, what));
    }
  }

  List<Notice> notices() {
    List<Notice> all = new ArrayList<>(notices);
    if (met > TOLD) {
      all.add(new Notice("", "and " + (met - TOLD) + " more of the kind"));
    }
    return all;
  }
}
