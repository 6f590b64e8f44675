package studio.overdub.ui.shell.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.overdub.ui.view.saving.SoundForm;

/** The questions that files raise. Event thread; each answers once the person has. */
public interface Dialogs extends JobDisplay {
  /** What to do with a song that is not saved. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Where and how to export. */
  record ExportChoice(Path file, StudioJobs.ExportOptions options) {}

  /** Asks for a file of these endings; folders of {@code songEnding} count as files, where it is not empty. */
  Optional<Path> chooseFile(String title, List<String> endings, String songEnding);

  /** Asks where to put a song folder, suggesting one. Whether to replace what is there has been asked. */
  Optional<Path> chooseSongFolder(Path suggestion, String songEnding);

  /** Asks where to put a file of this ending, suggesting a name. Whether to replace what is there has been asked. */
  Optional<Path> chooseNewFile(String title, String name, String ending);

  /** Asks for an export's format, options and place. */
  Optional<ExportChoice> chooseExport(String songName, List<String> endings);

  /**
   * Asks what a sound is called that is to be saved; false where the person would rather not, or not replace another.
   */
  boolean fillIn(SoundForm form);

  /** Asks what to do with changes that are not saved. */
  Unsaved askUnsaved(String songName);
}
