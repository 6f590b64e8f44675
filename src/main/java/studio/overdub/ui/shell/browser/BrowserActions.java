package studio.overdub.ui.shell.browser;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.ui.view.browser.Sound;

/** What the browser does besides letting tracks play sounds. Event thread only. */
public interface BrowserActions {
  /** Does nothing, as in pictures. */
  BrowserActions NONE =
      new BrowserActions() {
        @Override
        public void open(Path file) {
          // There is nothing to open it in.
        }

        @Override
        public Optional<String> refusal(Sound sound) {
          return Optional.of("");
        }

        @Override
        public void change(Sound sound, Consumer<String> renamed) {
          // As above.
        }

        @Override
        public void delete(Sound sound) {
          // As above.
        }

        @Override
        public Optional<String> deleted() {
          return Optional.empty();
        }

        @Override
        public void restore() {
          // As above.
        }
      };

  /** Opens or imports a file. */
  void open(Path file);

  /** Why a sound can be neither changed nor deleted, a sentence; empty for one of the person's own. */
  Optional<String> refusal(Sound sound);

  /**
   * Lets a sound of the person's be named and described anew.
   *
   * @param renamed hears its name when that is done
   */
  void change(Sound sound, Consumer<String> renamed);

  /** Deletes a sound of the person's; {@link #restore} takes that back. */
  void delete(Sound sound);

  /** The name of the sound that was deleted last and can be brought back. */
  Optional<String> deleted();

  /** Brings the sound back that was deleted last. */
  void restore();
}
