package studio.overdub.ui.view;

import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.edit.Edit;
import studio.overdub.song.Song;

/**
 * The song as it would be if the gesture under way ended now. The preview is the pending edit applied to the session's
 * song, so what is shown while dragging is exactly what the release will make. Event thread only.
 */
public final class Preview {
  private final Session session;
  private Optional<Edit> pending = Optional.empty();
  private Song base;
  private Song shown;

  /** Previews edits of this session's song. */
  public Preview(Session session) {
    this.session = session;
    base = session.song();
    shown = base;
  }

  /** The song to draw: with the pending edit, if there is one. */
  public Song song() {
    if (base != session.song()) {
      base = session.song();
      shown = pending.map(edit -> edit.apply(base)).orElse(base);
    }
    return shown;
  }

  /** Shows this edit in place of the one before; the session stays as it is. */
  public void show(Edit edit) {
    pending = Optional.of(edit);
    base = session.song();
    shown = edit.apply(base);
  }

  /** Forgets the pending edit. */
  public void drop() {
    pending = Optional.empty();
    base = session.song();
    shown = base;
  }

  /** Whether an edit is pending. */
  public boolean pending() {
    return pending.isPresent();
  }

  /** Makes the pending edit one step of history; nothing happens where none is pending. */
  public void commit() {
    Optional<Edit> edit = pending;
    drop();
    edit.ifPresent(session::apply);
    base = session.song();
    shown = base;
  }
}
