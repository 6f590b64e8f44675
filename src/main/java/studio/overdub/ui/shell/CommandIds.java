package studio.overdub.ui.shell;

/** The ids of the commands that the window has buttons for, besides their places in menus. */
final class CommandIds {
  static final String TO_START = "transport.toStart";
  static final String STOP = "transport.stop";
  static final String PLAY = "transport.play";
  static final String RECORD = "transport.record";
  static final String LOOP = "transport.loop";
  static final String CLICK = "transport.click";
  static final String COUNT_IN = "transport.countIn";
  static final String UNDO = "edit.undo";
  static final String REDO = "edit.redo";
  static final String ADD_INSTRUMENT_TRACK = "track.addInstrument";
  static final String EXPORT = "file.export";
  static final String KEYBOARD = "keyboard.play";

  private CommandIds() {}
}
