package studio.overdub.ui.shell.jobs;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.filechooser.FileFilter;

/** Shows folders, and files of some endings. */
final class EndingFilter extends FileFilter {
  private final List<String> endings;

  EndingFilter(List<String> endings, String songEnding) {
    this.endings = new ArrayList<>(endings);
    if (!songEnding.isEmpty()) {
      this.endings.addFirst(songEnding);
    }
  }

  @Override
  public boolean accept(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return file.isDirectory() || endings.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  @Override
  public String getDescription() {
    return "." + String.join(", .", endings);
  }
}
