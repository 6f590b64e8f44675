package studio.overdub.testing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Small MIDI files, written by hand: 96 pulses a quarter. */
public final class MidiBytes {
  private static final int PPQ = 96;

  private final ByteArrayOutputStream track = new ByteArrayOutputStream();

  private MidiBytes() {}

  private MidiBytes event(int delta, int... bytes) {
    variable(track, delta);
    for (int b : bytes) {
      track.write(b);
    }
    return this;
  }

  private static void variable(ByteArrayOutputStream out, int value) {
    for (int shift = 21; shift > 0; shift -= 7) {
      if (value >>> shift != 0) {
        out.write(value >>> shift & 127 | 128);
      }
    }
    out.write(value & 127);
  }

  private MidiBytes tempoEvent(int micros) {
    return event(0, 0xff, 0x51, 3, micros >> 16 & 255, micros >> 8 & 255, micros & 255);
  }

  private MidiBytes name(String name) {
    event(0, 0xff, 3, name.length());
    name.chars().forEach(track::write);
    return this;
  }

  private byte[] end() {
    event(0, 0xff, 0x2f, 0);
    return track.toByteArray();
  }

  private static byte[] file(int type, List<byte[]> tracks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    chunk(out, "MThd", new byte[] {0, (byte) type, (byte) (tracks.size() >> 8), (byte) tracks.size(), 0, PPQ});
    tracks.forEach(track -> chunk(out, "MTrk", track));
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String id, byte[] content) {
    id.chars().forEach(out::write);
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(content.length >>> shift & 255);
    }
    out.writeBytes(content);
  }

  /** Four notes of a track called "Tune" at 90 beats a minute, with a controller. */
  public static byte[] tune() {
    MidiBytes bytes = new MidiBytes().name("Tune").tempoEvent(666_667).event(0, 0xc0, 0).event(0, 0xb0, 7, 100);
    for (int key : new int[] {60, 64, 67, 72}) {
      bytes.event(0, 0x90, key, 100).event(PPQ, 0x80, key, 64);
    }
    return file(0, List.of(bytes.end()));
  }

  /** Many short notes. */
  public static byte[] notes(int count) {
    MidiBytes bytes = new MidiBytes();
    for (int i = 0; i < count; i++) {
      bytes.event(1, 0x90, 30 + i % 70, 1 + i % 127).event(7, 0x80, 30 + i % 70, 64);
    }
    return file(0, List.of(bytes.end()));
  }

  /** A note that is never let go. */
  public static byte[] hangingNote() {
    return file(0, List.of(new MidiBytes().event(0, 0x90, 60, 100).event(PPQ, 0xb0, 1, 5).end()));
  }

  /** A note at a tempo of so many microseconds a quarter. */
  public static byte[] tempo(int micros) {
    return file(
        0, List.of(new MidiBytes().tempoEvent(micros).event(0, 0x90, 60, 90).event(PPQ / 4, 0x80, 60, 0).end()));
  }

  /** A note on each of so many tracks. */
  public static byte[] tracks(int count) {
    List<byte[]> tracks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tracks.add(
          new MidiBytes().event(0, 0x90 | i % 16, 40 + i % 40, 50).event(PPQ, 0x80 | i % 16, 40 + i % 40, 0).end());
    }
    return file(1, tracks);
  }

  /** A note after so many seconds of silence, at 120 beats a minute. */
  public static byte[] afterSilence(int seconds) {
    return file(
        0, List.of(new MidiBytes().event(seconds * 2 * PPQ, 0x90, 60, 100).event(PPQ, 0x80, 60, 0).end()));
  }
}
