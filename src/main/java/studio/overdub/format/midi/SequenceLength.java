package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.smf.Meta;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.song.Meter;

/** How much of the timeline a sequence of a type 2 file takes: whole bars of its own meters, one at least. */
final class SequenceLength {
  private SequenceLength() {}

  /** The length in ticks. */
  static long of(SmfTrack track, int ppq) {
    List<Meter> meters = new ArrayList<>(List.of(Meter.of(TimelineTick.ZERO, 4, 4)));
    for (int i = 0; i < track.size(); i++) {
      if (track.isMeta(i, Meta.METER)) {
        TimelineTick at = new TimelineTick(Ticks.fromPulses(track.tick(i), ppq));
        Metas.meter(at, track.bytes(i)).ifPresent(meter -> put(meters, meter));
      }
    }
    return new BarGrid(meters).barEnd(Math.max(1, Ticks.fromPulses(track.end(), ppq)));
  }

  private static void put(List<Meter> meters, Meter meter) {
    if (meters.getLast().at().equals(meter.at())) {
      meters.removeLast();
    }
    meters.add(meter);
  }
}
