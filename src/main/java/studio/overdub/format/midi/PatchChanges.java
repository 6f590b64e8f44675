package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Which channels still begin with the bank and program that their file gave them, and what the others begin with. */
final class PatchChanges {
  /** A message of a new patch. */
  record Added(int mtrk, long tick, int message) {}

  private final Set<Integer> unchangedOwners = new HashSet<>();
  private final List<Added> added = new ArrayList<>();
  private final Map<Integer, Long> lastPatch = new HashMap<>();

  PatchChanges(MidiLayout layout, Song song) {
    for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
      int of = mtrk;
      new PartReader(layout, mtrk)
          .readPatches(
              (part, event) ->
                  lastPatch.put(part.index(), layout.toTicks(of, layout.file().tracks().get(of).tick(event))));
    }
    for (Part part : layout.parts()) {
      if (part.ownsInstrument()) {
        song.track(part.track()).ifPresent(track -> compare(layout, part, track));
      }
    }
  }

  private void compare(MidiLayout layout, Part part, Track track) {
    Optional<Device> sampler = track.instrument().filter(device -> device.type().equals(MidiImport.SAMPLER));
    boolean sameSound =
        sampler.map(d -> bank(d) == part.bank() && program(d) == part.program()).orElse(true);
    if (sameSound && track.midi().channel() == part.address().channel()) {
      unchangedOwners.add(part.index());
    } else if (sampler.isPresent()) {
      long tick = lastPatch.getOrDefault(part.index(), layout.offset(part.mtrk()));
      for (int message : messages(sampler.get(), track.midi().channel() & 15)) {
        added.add(new Added(part.mtrk(), tick, message));
      }
    }
  }

  private static int bank(Device device) {
    return Math.clamp(Math.round(device.params().getOrDefault("bank", 0.0)), 0, 16383);
  }

  private static int program(Device device) {
    return Math.clamp(Math.round(device.params().getOrDefault("program", 0.0)), 0, 127);
  }

  /** The messages that select a sampler's sound. */
  static List<Integer> messages(Device sampler, int channel) {
    int program = ChannelMessages.pack(0xC0 | channel, program(sampler), 0);
    int bank = bank(sampler);
    return bank == 0
        ? List.of(program)
        : List.of(
            ChannelMessages.pack(0xB0 | channel, 0, bank >> 7), ChannelMessages.pack(0xB0 | channel, 32, bank & 127),
            program);
  }

  /** Whether a part's channel still begins as in the file. */
  boolean keeps(Part part) {
    return unchangedOwners.contains(part.owner());
  }

  /** The messages of new patches, each channel's in order. */
  List<Added> added() {
    return added;
  }
}
