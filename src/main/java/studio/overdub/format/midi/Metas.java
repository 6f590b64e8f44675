package studio.overdub.format.midi;

import java.util.Optional;
import studio.overdub.base.Bytes;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.smf.Meta;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Meter;

/** What tempo, meter and key events say, and the events that say it (RP-001, "Meta-Event Definitions"). */
final class Metas {
  /** The tempo where a file names none: 120 quarter notes a minute. */
  static final int DEFAULT_MICROS = 500_000;

  private static final int LARGEST_UNIT_POWER = 16;

  private Metas() {}

  /** The microseconds a quarter that a tempo event names; empty for 0 and for what is no tempo. */
  static Optional<Integer> micros(Bytes meta) {
    if (meta.size() != 5) {
      return Optional.empty();
    }
    int micros = meta.at(2) << 16 | meta.at(3) << 8 | meta.at(4);
    return micros == 0 ? Optional.empty() : Optional.of(micros);
  }

  static Bytes tempo(double microsPerQuarter) {
    int micros = Math.clamp(Math.round(microsPerQuarter), 1, 0xFFFFFF);
    return Bytes.of((byte) 0xFF, (byte) Meta.TEMPO, (byte) (micros >> 16), (byte) (micros >> 8), (byte) micros);
  }

  /** The meter that an event names; empty for an impossible one. */
  static Optional<Meter> meter(TimelineTick at, Bytes meta) {
    if (meta.size() != 6 || meta.at(2) == 0 || meta.at(3) > LARGEST_UNIT_POWER) {
      return Optional.empty();
    }
    return Optional.of(new Meter(at, meta.at(2), 1 << meta.at(3), meta.at(4), meta.at(5)));
  }

  static Bytes meter(Meter meter) {
    return Bytes.of(
        (byte) 0xFF, (byte) Meta.METER, (byte) Math.min(255, meter.beats()),
        (byte) Integer.numberOfTrailingZeros(meter.unit()), (byte) meter.clocksPerClick(),
        (byte) meter.thirtySeconds());
  }

  /** The key that an event names; empty for an impossible one. */
  static Optional<KeySignature> key(TimelineTick at, Bytes meta) {
    if (meta.size() != 4 || Math.abs((byte) meta.at(2)) > 7 || meta.at(3) > 1) {
      return Optional.empty();
    }
    return Optional.of(new KeySignature(at, (byte) meta.at(2), meta.at(3) == 1));
  }

  static Bytes key(KeySignature key) {
    return Bytes.of((byte) 0xFF, (byte) Meta.KEY, (byte) key.fifths(), (byte) (key.minor() ? 1 : 0));
  }
}
