package studio.overdub.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.ui.shell.browser.BrowserActions;
import studio.overdub.ui.shell.jobs.FileActions;
import studio.overdub.ui.shell.jobs.SoundCare;
import studio.overdub.ui.view.browser.Sound;

/** What the browser does with files and with the person's sounds: asked for in dialogs, done as jobs. */
record WindowSounds(FileActions files, SoundCare care) implements BrowserActions {
  @Override
  public void open(Path file) {
    files.use(file);
  }

  @Override
  public Optional<String> refusal(Sound sound) {
    return care.refusal(sound);
  }

  @Override
  public void change(Sound sound, Consumer<String> renamed) {
    care.change(sound, renamed);
  }

  @Override
  public void delete(Sound sound) {
    care.delete(sound);
  }

  @Override
  public Optional<String> deleted() {
    return care.deleted();
  }

  @Override
  public void restore() {
    care.restore();
  }
}
