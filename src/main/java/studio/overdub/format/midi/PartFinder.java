package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.format.smf.Meta;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.song.MidiAddress;

/** Finds the parts of a file, and for each the bank and program that hold at its channel's first note. */
final class PartFinder {
  /** An event in the order a file plays. */
  private record Place(long tick, int mtrk, int event, int message) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      if (tick != other.tick) {
        return Long.compare(tick, other.tick);
      }
      return mtrk == other.mtrk ? Integer.compare(event, other.event) : Integer.compare(mtrk, other.mtrk);
    }
  }

  /** What shares one instrument: a port and channel of the file, or in type 2 of one MTrk. */
  private static final class Voice {
    private final List<Place> patches = new ArrayList<>();
    private Place firstNote;
    private int owner = -1;
    private int bank;
    private int program;
  }

  private final SmfFile file;
  private final BitSet[] patchEvents;
  private final Map<Long, Voice> voices = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  PartFinder(SmfFile file) {
    this.file = file;
    patchEvents = new BitSet[file.tracks().size()];
    List<TreeSet<Integer>> addresses = new ArrayList<>();
    for (int mtrk = 0; mtrk < patchEvents.length; mtrk++) {
      addresses.add(scan(mtrk));
    }
    voices.values().forEach(this::settlePatch);
    for (int mtrk = 0; mtrk < patchEvents.length; mtrk++) {
      for (int address : addresses.get(mtrk)) {
        parts.add(part(mtrk, address, addresses.get(mtrk).size() == 1));
      }
    }
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  BitSet[] patchEvents() {
    return patchEvents;
  }

  private Voice voice(int mtrk, int address) {
    long key = file.type() == 2 ? (long) mtrk << 16 | address : address;
    return voices.computeIfAbsent(key, k -> new Voice());
  }

  /** Notes what an MTrk says of patches and first notes; the addresses it plays to, as port * 16 + channel. */
  private TreeSet<Integer> scan(int mtrk) {
    SmfTrack track = file.tracks().get(mtrk);
    TreeSet<Integer> addresses = new TreeSet<>();
    Voice[] known = new Voice[16];
    int port = 0;
    for (int i = 0; i < track.size(); i++) {
      if (track.isChannel(i)) {
        int message = track.message(i);
        int channel = ChannelMessages.channel(message);
        if (known[channel] == null) {
          addresses.add(port << 4 | channel);
          known[channel] = voice(mtrk, port << 4 | channel);
        }
        note(known[channel], track, mtrk, i, message);
      } else if (isPort(track, i)) {
        port = track.at(i, 2) & 127;
        known = new Voice[16];
      }
    }
    return addresses;
  }

  static boolean isPort(SmfTrack track, int event) {
    return track.isMeta(event, Meta.PORT) && track.length(event) == 3;
  }

  private static void note(Voice voice, SmfTrack track, int mtrk, int event, int message) {
    if (ChannelMessages.isNoteOn(message)) {
      if (voice.firstNote == null || track.tick(event) < voice.firstNote.tick) {
        voice.firstNote = new Place(track.tick(event), mtrk, event, message);
      }
    } else if (isProgram(message) || isBank(message)) {
      if (voice.firstNote == null || track.tick(event) < voice.firstNote.tick) {
        voice.patches.add(new Place(track.tick(event), mtrk, event, message));
      }
    }
  }

  static boolean isProgram(int message) {
    return (message & 0xF00000) == 0xC00000;
  }

  static boolean isBank(int message) {
    int controller = ChannelMessages.data1(message);
    return (message & 0xF00000) == 0xB00000 && (controller == 0 || controller == 32);
  }

  /** Plays the voice's patch events up to its last program change before its first note. */
  private void settlePatch(Voice voice) {
    voice.patches.sort(Comparator.naturalOrder());
    if (voice.firstNote != null) {
      voice.patches.removeIf(place -> place.compareTo(voice.firstNote) > 0);
    }
    while (!voice.patches.isEmpty() && !isProgram(voice.patches.getLast().message)) {
      voice.patches.removeLast();
    }
    int bank = 0;
    for (Place place : voice.patches) {
      int message = place.message;
      if (isProgram(message)) {
        voice.program = ChannelMessages.data1(message);
        voice.bank = bank;
      } else if (ChannelMessages.data1(message) == 0) {
        bank = ChannelMessages.data2(message) << 7 | bank & 127;
      } else {
        bank = bank & ~127 | ChannelMessages.data2(message);
      }
      if (patchEvents[place.mtrk] == null) {
        patchEvents[place.mtrk] = new BitSet();
      }
      patchEvents[place.mtrk].set(place.event);
    }
  }

  private Part part(int mtrk, int address, boolean alone) {
    Voice voice = voice(mtrk, address);
    int index = parts.size();
    if (voice.owner < 0) {
      voice.owner = index;
    }
    MidiAddress midi = new MidiAddress(address >> 4, address & 15);
    String name = alone && file.type() != 0 ? trackName(mtrk) : "";
    if (name.isEmpty()) {
      name = midi.channel() == MidiAddress.DRUMS ? GeneralMidi.DRUMS : GeneralMidi.program(voice.program);
    }
    return new Part(index, mtrk, midi, voice.owner, voice.bank, voice.program, name);
  }

  private String trackName(int mtrk) {
    int event = MidiLayout.nameEvent(file.tracks().get(mtrk));
    return event < 0 ? "" : MidiText.line(file.tracks().get(mtrk).bytes(event));
  }
}
