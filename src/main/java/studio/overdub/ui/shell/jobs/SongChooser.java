package studio.overdub.ui.shell.jobs;

import java.io.File;
import java.util.Locale;
import javax.swing.JFileChooser;

/** A file chooser that takes song folders for files. */
final class SongChooser extends JFileChooser {
  private static final long serialVersionUID = 1;

  private final String songEnding;

  SongChooser(String songEnding) {
    this.songEnding = songEnding;
    rescanCurrentDirectory();
  }

  @Override
  public boolean isTraversable(File file) {
    return super.isTraversable(file) && !isSong(file);
  }

  private boolean isSong(File file) {
    // The super constructor asks before the field is set.
    return songEnding != null
        && !songEnding.isEmpty()
        && file != null
        && file.getName().toLowerCase(Locale.ROOT).endsWith("." + songEnding);
  }

  @Override
  public void approveSelection() {
    File file = getSelectedFile();
    boolean plainFolder = file != null && file.isDirectory() && !isSong(file);
    if (plainFolder && getDialogType() == OPEN_DIALOG) {
      setCurrentDirectory(file);
    } else {
      super.approveSelection();
    }
  }
}
