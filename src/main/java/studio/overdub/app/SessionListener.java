package studio.overdub.app;

/** Hears of changes of a session, on the event thread. */
public interface SessionListener {
  /** The song, its history, its file or the selection is another than before. */
  void sessionChanged();
}
