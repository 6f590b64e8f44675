package studio.overdub.base;

import java.io.IOException;

/**
 * Something that a person must hear of: what happened, where, and what to do about it.
 *
 * <p>An {@link IOException}, because nearly all such trouble comes from outside: files, folders, devices. Its message
 * is one line that stands by itself, fit for the command line and for a dialog.
 */
public class StudioException extends IOException {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String where;
  private final String remedy;

  /**
   * @param what what is wrong, without a full stop: "This is not a MIDI file"
   * @param where the file, place in a file, device or track it concerns; may be empty
   * @param remedy what the person can do, a whole sentence; may be empty
   */
  public StudioException(String what, String where, String remedy) {
    this(what, where, remedy, null);
  }

  /** As the other constructor, with the failure that led here. */
  public StudioException(String what, String where, String remedy, Throwable cause) {
    super(line(what, where, remedy), cause);
    this.what = what;
    this.where = where;
    this.remedy = remedy;
  }

  private static String line(String what, String where, String remedy) {
    StringBuilder line = new StringBuilder(what);
    if (!where.isEmpty()) {
      line.append(": ").append(where);
    }
    line.append('.');
    if (!remedy.isEmpty()) {
      line.append(' ').append(remedy);
    }
    return line.toString();
  }

  /** What is wrong. */
  public String what() {
    return what;
  }

  /** Where it is wrong; empty where there is no place to name. */
  public String where() {
    return where;
  }

  /** What to do about it; empty where nothing helps. */
  public String remedy() {
    return remedy;
  }
}
