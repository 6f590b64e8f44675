package studio.overdub.ui.shell;

import javax.swing.JComponent;

/** The components that show and edit music, made elsewhere and put into the window's places. Event thread. */
public interface Editors {
  /** The song: track heads, ruler and clips. Made once. */
  JComponent arranger();

  /** The notes of the clip in the editor. Made when it is first shown. */
  JComponent pianoRoll();

  /** The steps of the pattern in the editor. Made when it is first shown. */
  JComponent pattern();
}
