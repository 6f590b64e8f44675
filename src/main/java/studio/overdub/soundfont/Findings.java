package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Notice;

/** What was wrong with a font so far: while it was opened, and later while samples were unpacked. Any thread. */
final class Findings {
  /** A file that is damaged all over is told of no further than this. */
  private static final int MOST = 200;

  private final List<Notice> notices = new ArrayList<>();
  private int untold;

  synchronized void add(String where, String text) {
    if (notices.size() < MOST) {
      notices.add(new Notice(where, text));
    } else {
      untold++;
    }
  }

  synchronized List<Notice> notices() {
    List<Notice> all = new ArrayList<>(notices);
    if (untold > 0) {
      all.add(new Notice("", "There are " + untold + " more."));
    }
    return List.copyOf(all);
  }
}
