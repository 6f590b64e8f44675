package studio.overdub.ui.shell.jobs;

import java.util.List;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/** Shows people how jobs go. Event thread. */
public interface JobDisplay {
  /** A job began; {@code cancel} asks it to stop. */
  void started(String title, Runnable cancel);

  /** It is so far, 0 to 1, and does this now. */
  void progressed(double fraction, String activity);

  /** It ended, one way or another. */
  void ended();

  /** It failed. */
  void failed(StudioException error);

  /** It met things worth telling. */
  void noticed(String title, List<Notice> notices);

  /** It did what it should: a line to read. */
  void told(String message);

  /**
   * Something was done that can be taken back: a line to read, and a button beside it.
   *
   * @param action what the button says: "Undo"
   * @param run what it does
   */
  void offered(String message, String action, Runnable run);
}
