package studio.overdub.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A MIDI file of type 1, 480 pulses a quarter, whose events may be added in any order. */
final class MidiFileBuilder {
  /** Pulses a quarter. */
  static final int PPQ = 480;

  private static final Comparator<Event> ORDER = Comparator.comparingInt(Event::tick).thenComparingInt(Event::rank);

  private final List<Part> parts = new ArrayList<>();

  /** An event; of those at one tick, the lower rank comes first. */
  private record Event(int tick, int rank, byte[] bytes) {}

  /** A file of one tempo. */
  MidiFileBuilder(double bpm) {
    int micros = (int) Math.round(6e7 / bpm);
    part("").add(0, 0, 0xff, 0x51, 3, micros >> 16 & 255, micros >> 8 & 255, micros & 255);
  }

  /** Adds a track. */
  Part part(String name) {
    Part part = new Part();
    byte[] text = name.getBytes(StandardCharsets.US_ASCII);
    int[] bytes = new int[3 + text.length];
    bytes[0] = 0xff;
    bytes[1] = 3;
    bytes[2] = text.length;
    for (int i = 0; i < text.length; i++) {
      bytes[3 + i] = text[i];
    }
    part.add(0, 0, bytes);
    parts.add(part);
    return part;
  }

  /** Writes the file. */
  Path write(Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("MThd".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(new byte[] {0, 0, 0, 6, 0, 1, (byte) (parts.size() >> 8), (byte) parts.size()});
    out.writeBytes(new byte[] {(byte) (PPQ >> 8), (byte) PPQ});
    for (Part part : parts) {
      byte[] body = part.bytes();
      out.writeBytes("MTrk".getBytes(StandardCharsets.US_ASCII));
      for (int shift = 24; shift >= 0; shift -= 8) {
        out.write(body.length >>> shift);
      }
      out.writeBytes(body);
    }
    return Files.write(file, out.toByteArray());
  }

  /** A track. */
  static final class Part {
    private final List<Event> events = new ArrayList<>();

    /** A note. */
    Part note(int tick, int length, int channel, int key, int velocity) {
      add(tick, 3, 0x90 | channel, key, velocity);
      return add(tick + length, 2, 0x80 | channel, key, 64);
    }

    /** A controller. */
    Part control(int tick, int channel, int controller, int value) {
      return add(tick, 1, 0xb0 | channel, controller, value);
    }

    /** A program. */
    Part program(int channel, int program) {
      return add(0, 0, 0xc0 | channel, program);
    }

    private Part add(int tick, int rank, int... bytes) {
      byte[] copy = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        copy[i] = (byte) bytes[i];
      }
      events.add(new Event(tick, rank, copy));
      return this;
    }

    private byte[] bytes() {
      events.sort(ORDER);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int at = 0;
      for (Event event : events) {
        delta(out, event.tick - at);
        out.writeBytes(event.bytes);
        at = event.tick;
      }
      out.writeBytes(new byte[] {0, (byte) 0xff, 0x2f, 0});
      return out.toByteArray();
    }

    private static void delta(ByteArrayOutputStream out, int value) {
      for (int shift = 21; shift > 0; shift -= 7) {
        if (value >>> shift != 0) {
          out.write(value >>> shift & 127 | 128);
        }
      }
      out.write(value & 127);
    }
  }
}
