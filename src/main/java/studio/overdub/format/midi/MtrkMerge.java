package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.base.Bytes;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.song.Note;

/**
 * Lays one MTrk out: the file's events that the song still makes stay where they are, the song's others are put in at
 * their pulse, note-offs before note-ons.
 */
final class MtrkMerge {
  private static final int PLACE_BITS = 24;

  private final SmfTrack origin;
  private final MadeEvents made;
  private final BitSet kept = new BitSet();
  private final Map<Integer, Bytes> replaced = new HashMap<>();
  private final TreeMap<Long, List<Bytes>> metas = new TreeMap<>();
  private final BitSet matched = new BitSet();

  /** The merge of a file's MTrk, possibly empty, with what the song makes for it. */
  MtrkMerge(SmfTrack origin, MadeEvents made) {
    this.origin = origin;
    this.made = made;
    made.sort();
  }

  /** An event of the file stays whatever the song makes. */
  void keep(int event) {
    kept.set(event);
  }

  /** An event of the file is written with other bytes. */
  void replace(int event, Bytes bytes) {
    kept.set(event);
    replaced.put(event, bytes);
  }

  /** A meta event or system exclusive that the file does not have. */
  void insert(long pulse, Bytes event) {
    metas.computeIfAbsent(pulse, p -> new ArrayList<>()).add(event);
  }

  SmfTrack merge(long end) {
    match();
    dropEndsOfHangingNotes();
    return layOut(end);
  }

  /** Matches the file's channel messages with the song's, pulse by pulse, whatever their order. */
  private void match() {
    long[] byMessage = new long[made.size()];
    int[] used = new int[made.size()];
    int from = 0;
    for (int i = 0; i < origin.size(); ) {
      long pulse = origin.tick(i);
      while (from < made.size() && made.pulse(from) < pulse) {
        from++;
      }
      int to = from;
      while (to < made.size() && made.pulse(to) == pulse) {
        byMessage[to] = (long) ChannelMessages.normal(made.message(to)) << PLACE_BITS | to;
        to++;
      }
      Arrays.sort(byMessage, from, to);
      for (; i < origin.size() && origin.tick(i) == pulse; i++) {
        if (origin.isChannel(i) && !kept.get(i)) {
          match(i, byMessage, used, from, to);
        }
      }
      from = to;
    }
  }

  private void match(int event, long[] byMessage, int[] used, int from, int to) {
    long message = ChannelMessages.normal(origin.message(event));
    int found = Arrays.binarySearch(byMessage, from, to, message << PLACE_BITS);
    int first = found < 0 ? -found - 1 : found;
    if (first == to) {
      return;
    }
    int place = first + used[first];
    if (place < to && byMessage[place] >>> PLACE_BITS == message) {
      used[first]++;
      matched.set((int) (byMessage[place] & (1L << PLACE_BITS) - 1));
      kept.set(event);
    }
  }

  /** A note without an end in the file ends with its track in the song; that end is not written. */
  private void dropEndsOfHangingNotes() {
    int[] sounding = hangingNotes();
    for (int i = made.size() - 1; i >= 0 && made.pulse(i) >= origin.end(); i--) {
      int message = made.message(i);
      int key = ChannelMessages.channel(message) << 7 | ChannelMessages.data1(message);
      boolean plainEnd =
          (message & 0xF00000) == 0x800000 && ChannelMessages.data2(message) == Note.DEFAULT_RELEASE;
      if (made.pulse(i) == origin.end() && plainEnd && !matched.get(i) && sounding[key] > 0) {
        sounding[key]--;
        matched.set(i);
      }
    }
  }

  /** How many notes of each channel and key the file does not end. A note is ended on the port that it began on. */
  private int[] hangingNotes() {
    Map<Integer, int[]> ports = new HashMap<>();
    int[] sounding = ports.computeIfAbsent(0, port -> new int[16 * 128]);
    for (int i = 0; i < origin.size(); i++) {
      if (origin.isChannel(i)) {
        int message = origin.message(i);
        int key = ChannelMessages.channel(message) << 7 | ChannelMessages.data1(message);
        if (ChannelMessages.isNoteOn(message)) {
          sounding[key]++;
        } else if (ChannelMessages.isNoteOff(message) && sounding[key] > 0) {
          sounding[key]--;
        }
      } else if (PartFinder.isPort(origin, i)) {
        sounding = ports.computeIfAbsent(origin.at(i, 2) & 127, port -> new int[16 * 128]);
      }
    }
    int[] all = new int[16 * 128];
    ports.values().forEach(port -> Arrays.setAll(all, key -> all[key] + port[key]));
    return all;
  }

  private SmfTrack layOut(long end) {
    SmfTrack.Builder out = new SmfTrack.Builder();
    int event = 0;
    int place = 0;
    while (true) {
      event = kept.nextSetBit(event);
      place = matched.nextClearBit(place);
      long pulse = event < 0 ? Long.MAX_VALUE : origin.tick(event);
      pulse = place < made.size() ? Math.min(pulse, made.pulse(place)) : pulse;
      pulse = metas.isEmpty() ? pulse : Math.min(pulse, metas.firstKey());
      if (pulse == Long.MAX_VALUE) {
        return out.build(Math.max(end, origin.end()));
      }
      int nextPlace = place;
      while (nextPlace < made.size() && made.pulse(nextPlace) == pulse) {
        nextPlace++;
      }
      event = layOutPulse(out, pulse, event < 0 ? origin.size() : event, place, nextPlace);
      place = nextPlace;
    }
  }

  /** Writes all of one pulse; returns the file's first event after it. */
  private int layOutPulse(SmfTrack.Builder out, long pulse, int event, int from, int to) {
    int at = event;
    while (isAt(at, pulse) && !origin.isChannel(at)) {
      copy(out, at++);
    }
    if (!metas.isEmpty() && metas.firstKey() == pulse) {
      metas.pollFirstEntry().getValue().forEach(meta -> out.add(pulse, meta));
    }
    while (isAt(at, pulse) && !(kept.get(at) && origin.isChannel(at) && ChannelMessages.isNoteOn(origin.message(at)))) {
      copy(out, at++);
    }
    int place = from;
    for (; place < to && made.rank(place) < MadeEvents.RANK_ON; place++) {
      put(out, pulse, place);
    }
    while (isAt(at, pulse)) {
      copy(out, at++);
    }
    for (; place < to; place++) {
      put(out, pulse, place);
    }
    return at;
  }

  private boolean isAt(int event, long pulse) {
    return event < origin.size() && origin.tick(event) == pulse;
  }

  private void copy(SmfTrack.Builder out, int event) {
    if (replaced.containsKey(event)) {
      out.add(origin.tick(event), replaced.get(event));
    } else if (kept.get(event)) {
      out.addFrom(origin, event);
    }
  }

  private void put(SmfTrack.Builder out, long pulse, int place) {
    if (!matched.get(place)) {
      out.addChannel(pulse, made.message(place));
    }
  }
}
