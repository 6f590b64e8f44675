package studio.overdub.format.smf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes Standard MIDI Files: plain chunks, running status between channel messages that follow each other. */
public final class SmfWriter {
  private static final int LONGEST_PAUSE = 0x0FFF_FFFF;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SmfWriter() {}

  /** The bytes of a file. */
  public static byte[] write(SmfFile file) {
    SmfWriter writer = new SmfWriter();
    writer.chunk("MThd", header(file));
    for (SmfTrack track : file.tracks()) {
      SmfWriter content = new SmfWriter();
      content.events(track);
      writer.chunk("MTrk", content.out);
    }
    return writer.out.toByteArray();
  }

  private static ByteArrayOutputStream header(SmfFile file) {
    SmfWriter header = new SmfWriter();
    header.u16(file.type());
    header.u16(Math.min(file.tracks().size(), 0xFFFF));
    header.u16(file.division());
    return header.out;
  }

  private void chunk(String id, ByteArrayOutputStream content) {
    out.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
    u16(content.size() >> 16);
    u16(content.size());
    out.writeBytes(content.toByteArray());
  }

  private void u16(int value) {
    out.write(value >> 8);
    out.write(value);
  }

  private void events(SmfTrack track) {
    long now = 0;
    int running = 0;
    for (int i = 0; i < track.size(); i++) {
      boolean paused = pause(track.tick(i) - now);
      now = track.tick(i);
      running = event(track, i, paused ? 0 : running);
    }
    pause(track.end() - now);
    out.write(0xFF);
    out.write(Meta.END_OF_TRACK);
    out.write(0);
  }

  /** Writes one event without its time; returns the running status after it, 0 for none. */
  private int event(SmfTrack track, int event, int running) {
    int status = track.status(event);
    int from = 1;
    if (status < 0xF0) {
      if (status != running) {
        out.write(status);
      }
    } else {
      out.write(status);
      if (status == 0xFF) {
        out.write(track.at(event, from++));
      }
      quantity(track.length(event) - from);
    }
    for (int i = from; i < track.length(event); i++) {
      out.write(track.at(event, i));
    }
    return status < 0xF0 ? status : 0;
  }

  /** Writes a delta time, with empty texts where it is longer than one can be; whether there were any. */
  private boolean pause(long pulses) {
    long left = pulses;
    while (left > LONGEST_PAUSE) {
      quantity(LONGEST_PAUSE);
      out.write(0xFF);
      out.write(Meta.TEXT);
      out.write(0);
      left -= LONGEST_PAUSE;
    }
    quantity((int) left);
    return left != pulses;
  }

  private void quantity(int value) {
    for (int shift = 21; shift > 0; shift -= 7) {
      if (value >> shift != 0) {
        out.write(value >> shift & 127 | 128);
      }
    }
    out.write(value & 127);
  }
}
