package studio.overdub.format.smf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Notice;

/**
 * A Standard MIDI File (RP-001), parsed: its events as they stand, not yet what they mean.
 *
 * @param type 0 one track, 1 tracks that play together, 2 sequences independent of each other
 * @param division the header's third word as a signed number: pulses a quarter where positive, SMPTE where negative
 * @param tracks in the file's order
 * @param notices what was wrong with the file, by offset; empty for a sound one
 */
public record SmfFile(int type, int division, List<SmfTrack> tracks, List<Notice> notices) {
  /** The latest position that a track of a file reaches, in pulses; about a thousand years. */
  public static final long MAX_PULSE = 1L << 36;

  public SmfFile {
    tracks = ImmutableList.copyOf(tracks);
    notices = ImmutableList.copyOf(notices);
  }

  /** Whether time is counted in parts of SMPTE frames instead of parts of a quarter note. */
  public boolean isSmpte() {
    return division < 0;
  }

  /** The number of events of all tracks, their ends not counted. */
  public long eventCount() {
    return tracks.stream().mapToLong(SmfTrack::size).sum();
  }

  /** The same music as a file of type 0: all tracks in one, events at one tick in the order of their tracks. */
  public SmfFile merged() {
    int count = tracks.size();
    int[] next = new int[count];
    SmfTrack.Builder all = new SmfTrack.Builder();
    long end = 0;
    List<Integer> live = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      end = Math.max(end, tracks.get(t).end());
      live.add(t);
    }
    while (!live.isEmpty()) {
      long tick = Long.MAX_VALUE;
      live.removeIf(t -> next[t] == tracks.get(t).size());
      for (int t : live) {
        tick = Math.min(tick, tracks.get(t).tick(next[t]));
      }
      for (int t : live) {
        SmfTrack track = tracks.get(t);
        while (next[t] < track.size() && track.tick(next[t]) == tick) {
          if (t == 0 || !track.isMeta(next[t], Meta.NAME)) {
            all.addFrom(track, next[t]);
          }
          next[t]++;
        }
      }
    }
    return new SmfFile(0, division, List.of(all.build(end)), notices);
  }
}
