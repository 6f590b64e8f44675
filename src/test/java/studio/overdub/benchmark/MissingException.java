package studio.overdub.benchmark;

/** What a figure needs and the machine lacks. */
final class MissingException extends Exception {
  private static final long serialVersionUID = 1;

  /** Names what is missing, and where it can be had from. */
  MissingException(String what) {
    super(what);
  }
}
