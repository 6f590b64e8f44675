package studio.overdub.base;

/**
 * Names one track for the whole life of its song; never given to another track.
 *
 * @param value positive, handed out by the song
 */
public record TrackId(long value) {
  // What Java makes of a record for these it makes anew each time a program starts, in some milliseconds.

  @Override
  public boolean equals(Object other) {
    return other instanceof TrackId id && id.value == value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }
}
