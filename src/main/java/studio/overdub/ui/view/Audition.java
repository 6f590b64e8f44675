package studio.overdub.ui.view;

import java.util.Optional;
import studio.overdub.app.Transport;
import studio.overdub.base.TrackId;

/** Lets the key under the hand be heard while a note is drawn or moved, one at a time. Event thread only. */
public final class Audition {
  private record Sounding(TrackId track, int key) {}

  private final Transport transport;
  private Optional<Sounding> sounding = Optional.empty();

  /** Plays through this transport. */
  public Audition(Transport transport) {
    this.transport = transport;
  }

  /** Plays a key until {@link #stop}; the key before it is let go. Nothing happens where it sounds already. */
  public void play(TrackId track, int key, int velocity) {
    if (!sounding.equals(Optional.of(new Sounding(track, key)))) {
      stop();
      transport.press(track, key, velocity);
      sounding = Optional.of(new Sounding(track, key));
    }
  }

  /** Lets the key go. */
  public void stop() {
    sounding.ifPresent(s -> transport.release(s.track(), s.key()));
    sounding = Optional.empty();
  }

  /** The key that sounds now. */
  public Optional<Integer> key() {
    return sounding.map(Sounding::key);
  }
}
