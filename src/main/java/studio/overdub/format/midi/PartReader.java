package studio.overdub.format.midi;

import java.util.Arrays;
import java.util.List;
import studio.overdub.format.smf.SmfTrack;

/** Deals the channel messages of an MTrk to its parts, following its port events. */
final class PartReader {
  /** Receives a message: the part as its place within the MTrk, the tick on the timeline. */
  interface Receiver {
    void receive(int part, long tick, int message);
  }

  /** Receives an event that says the initial bank or program of a part's channel. */
  interface PatchReceiver {
    void receive(Part part, int event);
  }

  private final MidiLayout layout;
  private final int mtrk;
  private final int[] partOfChannel = new int[16];

  PartReader(MidiLayout layout, int mtrk) {
    this.layout = layout;
    this.mtrk = mtrk;
  }

  /** Deals all but the initial banks and programs. */
  void read(Receiver receiver) {
    SmfTrack track = layout.file().tracks().get(mtrk);
    follow(
        (part, event) -> {
          if (!layout.isPatch(mtrk, event)) {
            receiver.receive(part, layout.toTicks(mtrk, track.tick(event)), track.message(event));
          }
        });
  }

  /** Deals the initial banks and programs. */
  void readPatches(PatchReceiver receiver) {
    List<Part> parts = layout.parts(mtrk);
    follow(
        (part, event) -> {
          if (layout.isPatch(mtrk, event)) {
            receiver.receive(parts.get(part), event);
          }
        });
  }

  private interface Step {
    void take(int part, int event);
  }

  private void follow(Step step) {
    SmfTrack track = layout.file().tracks().get(mtrk);
    selectPort(0);
    for (int i = 0; i < track.size(); i++) {
      if (track.isChannel(i)) {
        step.take(partOfChannel[track.status(i) & 15], i);
      } else if (PartFinder.isPort(track, i)) {
        selectPort(track.at(i, 2) & 127);
      }
    }
  }

  private void selectPort(int port) {
    Arrays.fill(partOfChannel, -1);
    List<Part> parts = layout.parts(mtrk);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).address().port() == port) {
        partOfChannel[parts.get(i).address().channel()] = i;
      }
    }
  }
}
