package studio.overdub.instruments.sampler;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import studio.overdub.midi.Message;

/** Just enough of a Standard MIDI File reader to play the conformance material: events in seconds, in order. */
final class MidiFile {
  /** A channel message, or system exclusive bytes where {@code sysex} is not null. */
  record Event(double seconds, long message, byte[] sysex) {}

  private record Raw(long tick, int tempo, long message, byte[] sysex) {}

  private MidiFile() {}

  static List<Event> read(Path path) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(path));
    file.position(10);
    int tracks = file.getShort();
    int division = file.getShort();
    List<Raw> raw = new ArrayList<>();
    for (int i = 0; i < tracks; i++) {
      file.getInt();
      int length = file.getInt();
      track(file.slice(file.position(), length), raw);
      file.position(file.position() + length);
    }
    raw.sort(Comparator.comparingLong(Raw::tick));
    List<Event> events = new ArrayList<>();
    double seconds = 0;
    double tempo = 500_000;
    long tick = 0;
    for (Raw event : raw) {
      seconds += (event.tick - tick) * tempo / division / 1e6;
      tick = event.tick;
      if (event.tempo > 0) {
        tempo = event.tempo;
      } else {
        events.add(new Event(seconds, event.message, event.sysex));
      }
    }
    return events;
  }

  private static void track(ByteBuffer data, List<Raw> raw) {
    long tick = 0;
    int status = 0;
    while (data.hasRemaining()) {
      tick += number(data);
      int first = data.get() & 0xff;
      if (first == 0xff) {
        int type = data.get();
        byte[] content = new byte[number(data)];
        data.get(content);
        if (type == 0x51) {
          raw.add(new Raw(tick, (content[0] & 255) << 16 | (content[1] & 255) << 8 | content[2] & 255, 0, null));
        }
      } else if (first == 0xf0 || first == 0xf7) {
        byte[] content = new byte[number(data)];
        data.get(content);
        byte[] whole = new byte[content.length + 1];
        whole[0] = (byte) 0xf0;
        System.arraycopy(content, 0, whole, 1, content.length);
        raw.add(new Raw(tick, 0, 0, first == 0xf0 ? whole : Arrays.copyOf(content, content.length)));
      } else {
        int data1 = first;
        if (first >= 0x80) {
          status = first;
          data1 = data.get() & 127;
        }
        int data2 = status >> 4 == 0xc || status >> 4 == 0xd ? 0 : data.get() & 127;
        raw.add(new Raw(tick, 0, Message.ofBytes(status, data1, data2), null));
      }
    }
  }

  private static int number(ByteBuffer data) {
    int value = 0;
    int next;
    do {
      next = data.get();
      value = value << 7 | next & 127;
    } while (next < 0);
    return value;
  }
}
