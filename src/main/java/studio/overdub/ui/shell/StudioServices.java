package studio.overdub.ui.shell;

/** What the window needs of the outside world and neither session nor commands give. Event thread. */
public interface StudioServices {
  /** The audio driver and its latency as people read it: "JACK 2.7 ms"; "No audio" where nothing can be heard. */
  String audioDriver();

  /** Whether a recording runs. */
  boolean recording();

  /** What became of changes that are not saved, as people read it: "autosaved 15:42"; empty where there is nothing. */
  default String keptState() {
    return "";
  }

  /** Called once, after the song was saved or given up and the window has closed. */
  void exit();
}
