package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.format.smf.SmfWriter;

/** MIDI files of as many notes as asked for: type 1, sixteen tracks of a channel each, a controller now and then. */
final class LargeSmf {
  private static final int TRACKS = 16;

  private LargeSmf() {}

  static byte[] bytes(int notes) {
    List<SmfTrack> tracks = new ArrayList<>();
    for (int channel = 0; channel < TRACKS; channel++) {
      tracks.add(track(channel, notes / TRACKS + (channel < notes % TRACKS ? 1 : 0)));
    }
    return SmfWriter.write(new SmfFile(1, 480, tracks, List.of()));
  }

  private static SmfTrack track(int channel, int notes) {
    Random random = new Random(channel);
    SmfTrack.Builder track = new SmfTrack.Builder();
    PriorityQueue<long[]> ends = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
    track.addChannel(0, ChannelMessages.pack(0xC0 | channel, channel * 8, 0));
    long tick = 0;
    for (int i = 0; i < notes; i++) {
      tick += random.nextInt(4) * 60;
      while (!ends.isEmpty() && ends.peek()[0] <= tick) {
        long[] end = ends.poll();
        track.addChannel(end[0], ChannelMessages.pack(0x80 | channel, (int) end[1], 64));
      }
      if (i % 10 == 0) {
        track.addChannel(tick, ChannelMessages.pack(0xB0 | channel, 11, random.nextInt(128)));
      }
      int key = 36 + random.nextInt(60);
      track.addChannel(tick, ChannelMessages.pack(0x90 | channel, key, 1 + random.nextInt(127)));
      ends.add(new long[] {tick + 30 + random.nextInt(400), key});
    }
    while (!ends.isEmpty()) {
      long[] end = ends.poll();
      tick = Math.max(tick, end[0]);
      track.addChannel(end[0], ChannelMessages.pack(0x80 | channel, (int) end[1], 64));
    }
    return track.build(tick);
  }
}
