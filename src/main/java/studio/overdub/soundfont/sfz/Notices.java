package studio.overdub.soundfont.sfz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.overdub.base.Notice;

/** What reading an instrument found amiss: the first thousand findings, and how many more there were. */
final class Notices {
  private static final int MOST = 1000;

  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private long left;

  void add(String where, String text) {
    if (notices.size() < MOST) {
      notices.add(new Notice(where, text));
    } else {
      left++;
    }
  }

  /** Adds what need not be said twice of one instrument. */
  void addOnce(String where, String text) {
    if (said.size() < MOST && said.add(text)) {
      add(where, text);
    }
  }

  List<Notice> list() {
    List<Notice> all = new ArrayList<>(notices);
    if (left > 0) {
      all.add(new Notice("", left + " more were left out of this list"));
    }
    return List.copyOf(all);
  }
}
