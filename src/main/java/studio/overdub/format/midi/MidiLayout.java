package studio.overdub.format.midi;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.Ticks;
import studio.overdub.format.smf.Meta;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfTrack;

/**
 * How a MIDI file stands in a song: which track each of its channels becomes, where its sequences lie on the timeline,
 * which of its events are names and first programs. Made from the file alone, so that import and, later, export agree.
 */
final class MidiLayout {
  private static final long LATEST_OFFSET = 1L << 58;

  private final SmfFile file;
  private final List<Part> parts;
  private final int[] nameEvents;
  private final BitSet[] patchEvents;
  private final long[] offsets;
  private final int[] firstParts;

  private MidiLayout(SmfFile file, List<Part> parts, BitSet[] patchEvents) {
    this.file = file;
    this.parts = parts;
    this.patchEvents = patchEvents;
    nameEvents = file.tracks().stream().mapToInt(MidiLayout::nameEvent).toArray();
    offsets = offsets(file, ppq());
    firstParts = new int[nameEvents.length + 1];
    parts.forEach(part -> firstParts[part.mtrk() + 1]++);
    Arrays.setAll(firstParts, mtrk -> mtrk == 0 ? 0 : firstParts[mtrk] + firstParts[mtrk - 1]);
  }

  static MidiLayout of(SmfFile file) {
    PartFinder finder = new PartFinder(file);
    return new MidiLayout(file, finder.parts(), finder.patchEvents());
  }

  SmfFile file() {
    return file;
  }

  /** The parts, by MTrk, then port, then channel. */
  List<Part> parts() {
    return parts;
  }

  List<Part> parts(int mtrk) {
    return parts.subList(firstParts[mtrk], firstParts[mtrk + 1]);
  }

  /** The pulses a quarter that a song counts with; SMPTE files are given quarters of half a second or a second. */
  int ppq() {
    if (!file.isSmpte()) {
      return file.division();
    }
    int pulses = frames() * perFrame();
    return pulses % 2 == 0 ? pulses / 2 : pulses;
  }

  private int frames() {
    int rate = -(byte) (file.division() >> 8);
    return rate == 29 ? 30 : rate;
  }

  private int perFrame() {
    return file.division() & 0xff;
  }

  /** The microseconds a quarter at which a SMPTE file plays at its true time; empty where pulses count quarters. */
  Optional<Double> smpteMicros() {
    if (!file.isSmpte()) {
      return Optional.empty();
    }
    // "29" is drop-frame video: 30 frames in 1.001 seconds.
    double second = -(byte) (file.division() >> 8) == 29 ? 1_001_000 : 1_000_000;
    return Optional.of(second * ppq() / (frames() * perFrame()));
  }

  /** Where an MTrk begins on the timeline, in ticks: 0 but for type 2, whose sequences follow each other. */
  long offset(int mtrk) {
    return offsets[mtrk];
  }

  /** The position of a pulse of an MTrk on the timeline, in ticks. */
  long toTicks(int mtrk, long pulse) {
    return offsets[mtrk] + Ticks.fromPulses(pulse, ppq());
  }

  /** The MTrk of a type 2 file that a position of the timeline falls into; 0 for the other types. */
  int sequenceAt(long tick) {
    int found = 0;
    for (int i = 1; file.type() == 2 && i < offsets.length && offsets[i] <= tick; i++) {
      found = i;
    }
    return found;
  }

  /** Whether each MTrk is a piece of its own, beginning with the default tempo and meter. */
  boolean sequential() {
    return file.type() == 2;
  }

  /** Whether an event says the initial bank or program of a part; these are parameters of its instrument. */
  boolean isPatch(int mtrk, int event) {
    return patchEvents[mtrk] != null && patchEvents[mtrk].get(event);
  }

  /** The event that names an MTrk's only part, or the song; -1 for none. */
  int ownedName(int mtrk) {
    return namesSong(mtrk) || namedPart(mtrk).isPresent() ? nameEvents[mtrk] : -1;
  }

  /** Whether an MTrk's name is the song's. */
  boolean namesSong(int mtrk) {
    return mtrk == 0;
  }

  /** The part that an MTrk's name is for: its only one. */
  Optional<Part> namedPart(int mtrk) {
    if (file.type() == 0) {
      return Optional.empty();
    }
    List<Part> own = parts(mtrk);
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  /** The song's name: that of the first MTrk, or the file's without its ending. */
  String songName(String fileName) {
    if (nameEvents.length > 0 && nameEvents[0] >= 0) {
      String name = MidiText.line(file.tracks().getFirst().bytes(nameEvents[0]));
      if (!name.isEmpty()) {
        return name;
      }
    }
    return fileName.replaceFirst("(?i)\\.(mid|midi|kar|rmi|smf|syx)$", "");
  }

  static int nameEvent(SmfTrack track) {
    for (int i = 0; i < track.size(); i++) {
      if (track.isMeta(i, Meta.NAME)) {
        return i;
      }
    }
    return -1;
  }

  private static long[] offsets(SmfFile file, int ppq) {
    long[] offsets = new long[file.tracks().size()];
    if (file.type() == 2) {
      for (int i = 1; i < offsets.length; i++) {
        long length = SequenceLength.of(file.tracks().get(i - 1), ppq);
        offsets[i] = Math.min(LATEST_OFFSET, offsets[i - 1] + length);
      }
    } else {
      Arrays.fill(offsets, 0);
    }
    return offsets;
  }
}
