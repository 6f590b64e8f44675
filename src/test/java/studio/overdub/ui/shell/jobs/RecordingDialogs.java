package studio.overdub.ui.shell.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.ui.view.saving.SoundForm;

/** Dialogs that answer what a test says, and remember what they were told. */
final class RecordingDialogs implements Dialogs {
  final List<String> said = new ArrayList<>();
  Optional<Path> file = Optional.empty();
  Unsaved unsaved = Unsaved.CANCEL;
  Runnable cancel = () -> {};
  Runnable offer = () -> {};

  @Override
  public Optional<Path> chooseFile(String title, List<String> endings, String songEnding) {
    said.add("choose " + title);
    return file;
  }

  @Override
  public Optional<Path> chooseSongFolder(Path suggestion, String songEnding) {
    said.add("save as " + suggestion.getFileName());
    return file;
  }

  @Override
  public Optional<Path> chooseNewFile(String title, String name, String ending) {
    said.add(title + " " + name + "." + ending);
    return file;
  }

  @Override
  public Optional<ExportChoice> chooseExport(String songName, List<String> endings) {
    return file.map(path -> new ExportChoice(path, StudioJobs.ExportOptions.DEFAULT));
  }

  @Override
  public boolean fillIn(SoundForm form) {
    said.add("form " + form.kind() + " " + form.name());
    return file.isPresent();
  }

  @Override
  public Unsaved askUnsaved(String songName) {
    said.add("unsaved " + songName);
    return unsaved;
  }

  @Override
  public void started(String title, Runnable cancel) {
    this.cancel = cancel;
    said.add("started " + title);
  }

  @Override
  public void progressed(double fraction, String activity) {
    said.add("progress " + activity);
  }

  @Override
  public void ended() {
    said.add("ended");
  }

  @Override
  public void failed(StudioException error) {
    said.add("failed " + error.getMessage());
  }

  @Override
  public void noticed(String title, List<Notice> notices) {
    said.add("noticed " + notices.size());
  }

  @Override
  public void told(String message) {
    said.add("told " + message);
  }

  @Override
  public void offered(String message, String action, Runnable run) {
    said.add("offered " + action + ": " + message);
    offer = run;
  }
}
