package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import studio.overdub.base.Bytes;
import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfTrack;

/** Valid MIDI files of every kind, drawn from a seed: crowded ticks, shared channels, overlapping notes. */
final class RandomSmf {
  private static final int[] DIVISIONS = {
    1, 24, 48, 96, 100, 120, 121, 192, 384, 480, 960, 997, 1024, 15360, 32767,
    (byte) -24 << 8 | 4, (byte) -25 << 8 | 40, (byte) -29 << 8 | 80, (byte) -30 << 8 | 100, (byte) -25 << 8 | 1
  };

  private final Random random;

  private RandomSmf(long seed) {
    random = new Random(seed);
  }

  static SmfFile of(long seed) {
    return new RandomSmf(seed).file();
  }

  private SmfFile file() {
    int type = random.nextInt(3);
    int count = type == 0 ? 1 : 1 + random.nextInt(5);
    List<SmfTrack> tracks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tracks.add(track(random.nextInt(10) == 0 ? 0 : random.nextInt(200)));
    }
    return new SmfFile(type, DIVISIONS[random.nextInt(DIVISIONS.length)], tracks, List.of());
  }

  private SmfTrack track(int events) {
    SmfTrack.Builder track = new SmfTrack.Builder();
    int channels = 1 + random.nextInt(4);
    int keys = 1 + random.nextInt(6);
    int calm = 1 + random.nextInt(5);
    long tick = 0;
    for (int i = 0; i < events; i++) {
      if (random.nextInt(calm) == 0) {
        tick += random.nextInt(20) == 0 ? random.nextInt(100_000) : random.nextInt(200);
      }
      if (random.nextInt(5) == 0) {
        track.add(tick, Bytes.of(other()));
      } else {
        track.addChannel(tick, channel(random.nextInt(channels) * 3, keys));
      }
    }
    return track.build(tick + random.nextInt(500));
  }

  private int channel(int channel, int keys) {
    int key = 60 + random.nextInt(keys);
    int value = random.nextInt(128);
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> ChannelMessages.pack(0x90 | channel, key, value);
      case 4, 5 -> ChannelMessages.pack(0x80 | channel, key, random.nextBoolean() ? 64 : value);
      case 6 -> ChannelMessages.pack(0x90 | channel, key, 0);
      case 7 -> ChannelMessages.pack(0xA0 | channel, key, value);
      case 8 -> ChannelMessages.pack(0xB0 | channel, random.nextInt(128), value);
      case 9 -> ChannelMessages.pack(0xB0 | channel, random.nextBoolean() ? 0 : 32, value % 3);
      case 10 -> ChannelMessages.pack(0xC0 | channel, value, 0);
      default ->
          random.nextBoolean()
              ? ChannelMessages.pack(0xD0 | channel, value, 0)
              : ChannelMessages.pack(0xE0 | channel, random.nextInt(128), value);
    };
  }

  private byte[] other() {
    return switch (random.nextInt(14)) {
      case 0 -> bytes(0xFF, 0x51, random.nextInt(16), random.nextInt(256), random.nextInt(256));
      case 1 -> bytes(0xFF, 0x51, 7, 0xA1, 0x20);
      case 2 -> bytes(0xFF, 0x51, 0, 0, random.nextInt(2));
      case 3 -> bytes(0xFF, 0x58, 1 + random.nextInt(12), random.nextInt(5), 24, 8);
      case 4 -> bytes(0xFF, 0x58, random.nextInt(2) * 4, 2, 24, 8);
      case 5 -> bytes(0xFF, 0x59, random.nextInt(20) - 10, random.nextInt(3));
      case 6 -> bytes(0xFF, 0x06, 'A' + random.nextInt(3));
      case 7 -> bytes(0xFF, 0x03, 'N', 0xE9, 'e', '0' + random.nextInt(3));
      case 8 -> bytes(0xFF, 0x03, 0xC3, 0xA9);
      case 9 -> bytes(0xFF, 0x21, random.nextInt(3));
      case 10 -> bytes(0xF0, 0x7E, 0x7F, 9, 1, 0xF7);
      case 11 -> bytes(0xF0, 0x43, random.nextInt(128));
      case 12 -> bytes(0xF7, random.nextInt(256), random.nextInt(256));
      default -> bytes(0xFF, random.nextInt(0x2F), random.nextInt(256));
    };
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
