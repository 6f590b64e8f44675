package studio.overdub.ui.view.opening;

import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.song.Clip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.PatternClip;
import studio.overdub.ui.view.arrange.ArrangeModel;

/** Shows the editor that fits a clip that was opened in the arranger, or chosen while the other editor shows. */
public final class ClipOpener {
  private final Session session;
  private final Runnable showNotes;
  private final Runnable showSteps;
  private Optional<ClipId> last = Optional.empty();

  /** An opener that runs {@code showNotes} for clips of notes and {@code showSteps} for clips of patterns. */
  public ClipOpener(Session session, ArrangeModel model, Runnable showNotes, Runnable showSteps) {
    this.session = session;
    this.showNotes = showNotes;
    this.showSteps = showSteps;
    model.onOpen(this::open);
  }

  private void open(Clip clip) {
    switch (clip) {
      case NoteClip notes -> showNotes.run();
      case PatternClip pattern -> showSteps.run();
      default -> {
        // Sound is edited in the arranger itself.
      }
    }
  }

  /** Follows the clip being edited where it changed; for while notes or steps show, not mixer or device. */
  public void follow() {
    Optional<ClipId> now = session.selection().editing();
    if (!now.equals(last)) {
      last = now;
      now.flatMap(session.song()::clip).ifPresent(this::open);
    }
  }
}
