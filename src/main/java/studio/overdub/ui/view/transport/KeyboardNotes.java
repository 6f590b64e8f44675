package studio.overdub.ui.view.transport;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.song.Track;

/**
 * The computer's keyboard as two octaves of keys: Z S X D C and on from one C, Q 2 W 3 E and on from the next. Notes
 * go to the chosen track. Event thread only.
 */
public final class KeyboardNotes {
  private static final String LOWER = "ZSXDCVGBHNJM,L.;/";
  private static final String UPPER = "Q2W3ER5T6Y7UI9O0P";
  private static final int VELOCITY = 96;
  private static final int LOWEST_OCTAVE = 0;
  private static final int HIGHEST_OCTAVE = 8;

  private final Session session;
  private final Map<Character, Held> held = new HashMap<>();
  private boolean on = true;
  private int octave = 3;

  private record Held(TrackId track, int key) {}

  /** A keyboard that plays tracks of {@code session}. */
  public KeyboardNotes(Session session) {
    this.session = session;
  }

  /** Whether keys play notes. */
  public boolean on() {
    return on;
  }

  /** Switches it; keys that are held are let go. */
  public void on(boolean on) {
    this.on = on;
    releaseAll();
  }

  /** The octave that the lower row begins in; 3 begins on key 48. */
  public int octave() {
    return octave;
  }

  /** Moves both rows by octaves. */
  public void shift(int octaves) {
    releaseAll();
    octave = Math.clamp(octave + octaves, LOWEST_OCTAVE, HIGHEST_OCTAVE);
  }

  /** The note that a key plays, 0 to 127; -1 for none. */
  public int note(char symbol) {
    int step = LOWER.indexOf(symbol);
    if (step < 0) {
      int upper = UPPER.indexOf(symbol);
      step = upper < 0 ? -1 : upper + 12;
    }
    int note = (octave + 1) * 12 + step;
    return step < 0 || note > 127 ? -1 : note;
  }

  private Optional<TrackId> target() {
    return session
        .selection()
        .track()
        .flatMap(session.song()::track)
        .filter(t -> t.kind() == Track.Kind.INSTRUMENT)
        .map(Track::id);
  }

  /** A key went down, or repeats; whether it is one that plays. */
  public boolean press(char symbol) {
    int note = note(symbol);
    Optional<TrackId> track = target();
    if (!on || note < 0 || track.isEmpty()) {
      return false;
    }
    if (!held.containsKey(symbol)) {
      held.put(symbol, new Held(track.get(), note));
      session.transport().perform(track.get(), note, VELOCITY);
    }
    return true;
  }

  /** A key came up; whether it was one that played. */
  public boolean release(char symbol) {
    Held was = held.remove(symbol);
    if (was != null) {
      session.transport().endPerformed(was.track(), was.key());
    }
    return was != null;
  }

  /** Lets all keys go, as when the window loses the keyboard. */
  public void releaseAll() {
    held.values().forEach(was -> session.transport().endPerformed(was.track(), was.key()));
    held.clear();
  }
}
