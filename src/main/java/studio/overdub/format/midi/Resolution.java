package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Ticks;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfTrack;

/** A MIDI file counted in other pulses, every event at the pulse nearest to its time. */
final class Resolution {
  private Resolution() {}

  static SmfFile change(MidiLayout layout, int ppq) {
    List<SmfTrack> tracks = new ArrayList<>();
    for (SmfTrack track : layout.file().tracks()) {
      SmfTrack.Builder changed = new SmfTrack.Builder();
      for (int i = 0; i < track.size(); i++) {
        changed.addFrom(track, i, change(track.tick(i), layout.ppq(), ppq));
      }
      tracks.add(changed.build(change(track.end(), layout.ppq(), ppq)));
    }
    return new SmfFile(layout.file().type(), ppq, tracks, layout.file().notices());
  }

  private static long change(long pulse, int from, int to) {
    return Ticks.toPulses(Ticks.fromPulses(pulse, from), to);
  }
}
