package studio.overdub.base;

/**
 * Names one device for the whole life of its song; never given to another device.
 *
 * @param value positive, handed out by the song
 */
public record DeviceId(long value) {
  // As in TrackId, for the start of the program.

  @Override
  public boolean equals(Object other) {
    return other instanceof DeviceId id && id.value == value;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(value);
  }
}
