package studio.overdub.format.midi;

import studio.overdub.base.TrackId;
import studio.overdub.song.MidiAddress;

/**
 * What of one MTrk goes to one port and channel: it becomes a track of the song.
 *
 * @param index its place among the parts of its file
 * @param mtrk the MTrk it is in, from 0
 * @param address the port and channel
 * @param owner the index of the part whose instrument it plays; its own where it is the first of its channel
 * @param bank the bank that holds at its channel's first note, 0 to 16383
 * @param program the program that holds there, 0 to 127
 * @param name what the track is called
 */
record Part(int index, int mtrk, MidiAddress address, int owner, int bank, int program, String name) {
  /** The id of the track that import makes of it. */
  TrackId track() {
    return new TrackId(index + 1L);
  }

  boolean ownsInstrument() {
    return owner == index;
  }

  boolean drums() {
    return address.channel() == MidiAddress.DRUMS;
  }
}
