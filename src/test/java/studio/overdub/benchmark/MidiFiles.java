package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** The MIDI files that are measured: made here, the same each time. */
final class MidiFiles {
  private static final int QUARTER = MidiFileBuilder.PPQ;
  private static final int SIXTEENTH = QUARTER / 4;
  private static final int BAR = 4 * QUARTER;
  private static final int DRUMS = 9;
  private static final int[][] CHORDS = {{0, 4, 7}, {9, 0, 4}, {5, 9, 0}, {7, 11, 2}};
  private static final int[] BAND = {0, 4, 24, 26, 32, 48, 50, 52, 56, -1, 61, 65, 73, 80, 88, 98};

  private MidiFiles() {}

  /** A song of 134 s for band, strings, brass and drums: 17 tracks, all of them busy. */
  static Path orchestra(Path folder) throws IOException {
    Random random = new Random(7);
    MidiFileBuilder file = new MidiFileBuilder(134);
    for (int channel = 0; channel < BAND.length; channel++) {
      MidiFileBuilder.Part part = file.part("Part " + (channel + 1));
      set(part, channel, BAND[channel], random.nextInt(70, 110), random.nextInt(20, 108), 40, random.nextInt(2) * 20);
      for (int bar = 0; bar < 75; bar++) {
        int[] chord = CHORDS[bar % CHORDS.length];
        switch (BAND[channel]) {
          case -1 -> beat(part, bar * BAR, random);
          case 48, 50, 52, 61, 88 -> pad(part, channel, bar * BAR, chord, random);
          case 32 -> bass(part, channel, bar * BAR, chord, random);
          default -> figure(part, channel, bar * BAR, chord, random);
        }
      }
    }
    return file.write(folder.resolve("orchestra.mid"));
  }

  /** A piano solo of 120 s, the pedal held a bar at a time. */
  static Path piano(Path folder) throws IOException {
    Random random = new Random(11);
    MidiFileBuilder file = new MidiFileBuilder(80);
    MidiFileBuilder.Part part = file.part("Piano");
    set(part, 0, 0, 100, 64, 60, 0);
    for (int bar = 0; bar < 40; bar++) {
      int[] chord = CHORDS[bar % CHORDS.length];
      int at = bar * BAR;
      part.control(at, 0, 64, 127).control(at + BAR - 40, 0, 64, 0);
      for (int step = 0; step < 16; step++) {
        int low = 36 + chord[step % 3] + 12 * (step % 4 / 2);
        part.note(at + step * SIXTEENTH, SIXTEENTH - 10, 0, low, random.nextInt(45, 75));
        if (random.nextInt(3) > 0) {
          int high = 60 + chord[random.nextInt(3)] + 12 * random.nextInt(2);
          part.note(at + step * SIXTEENTH, SIXTEENTH * (1 + random.nextInt(4)) - 10, 0, high, random.nextInt(60, 115));
        }
      }
    }
    return file.write(folder.resolve("piano.mid"));
  }

  /** A groove: drums, bass and three pads whose expression swells; two seconds a bar. */
  static Path groove(Path folder, int bars) throws IOException {
    Random random = new Random(13);
    MidiFileBuilder file = new MidiFileBuilder(120);
    int[] programs = {-1, 38, 89, 91, 95};
    for (int i = 0; i < programs.length; i++) {
      int channel = programs[i] < 0 ? DRUMS : i;
      MidiFileBuilder.Part part = file.part("Part " + (i + 1));
      set(part, channel, programs[i], 100, 30 + 16 * i, 50, 30);
      for (int bar = 0; bar < bars; bar++) {
        int[] chord = CHORDS[bar / 2 % CHORDS.length];
        switch (i) {
          case 0 -> beat(part, bar * BAR, random);
          case 1 -> bass(part, channel, bar * BAR, chord, random);
          default -> pad(part, channel, bar * BAR, chord, random);
        }
      }
    }
    return file.write(folder.resolve("groove.mid"));
  }

  /** A file of many notes on 16 channels, four of them at each sixteenth of each channel. */
  static Path crowd(Path folder, int notes) throws IOException {
    Random random = new Random(17);
    MidiFileBuilder file = new MidiFileBuilder(120);
    for (int channel = 0; channel < 16; channel++) {
      MidiFileBuilder.Part part = file.part("Part " + (channel + 1));
      if (channel != DRUMS) {
        part.program(channel, channel * 8);
      }
      int count = notes / 16 + (channel < notes % 16 ? 1 : 0);
      for (int i = 0; i < count; i++) {
        int key = 24 + i % 4 * 20 + random.nextInt(20);
        part.note(i / 4 * SIXTEENTH, SIXTEENTH - 10, channel, key, 1 + random.nextInt(127));
      }
    }
    return file.write(folder.resolve("notes-" + notes + ".mid"));
  }

  /** Strings of so many held keys, 0 to 120, for so many seconds, without reverb and chorus. */
  static Path held(Path folder, int keys, int seconds) throws IOException {
    MidiFileBuilder file = new MidiFileBuilder(60);
    for (int channel = 0; channel < 2; channel++) {
      MidiFileBuilder.Part part = file.part("Strings " + (channel + 1));
      set(part, channel, 48, 127, 64, 0, 0);
      part.control(seconds * QUARTER, channel, 7, 126);
      for (int i = channel; i < keys; i += 2) {
        part.note(0, seconds * QUARTER, channel, 36 + i / 2, 100);
      }
    }
    return file.write(folder.resolve("held-" + keys + ".mid"));
  }

  private static void set(
      MidiFileBuilder.Part part, int channel, int program, int volume, int pan, int reverb, int chorus) {
    if (program >= 0) {
      part.program(channel, program);
    }
    part.control(0, channel, 7, volume)
        .control(0, channel, 10, pan)
        .control(0, channel, 91, reverb)
        .control(0, channel, 93, chorus);
  }

  private static void beat(MidiFileBuilder.Part part, int at, Random random) {
    for (int step = 0; step < 16; step++) {
      int tick = at + step * SIXTEENTH;
      hit(part, tick, 42, .9, random);
      hit(part, tick, 36, step % 4 == 0 ? .95 : .3, random);
      hit(part, tick, 38, step % 8 == 4 ? .95 : .05, random);
      hit(part, tick, 46, .1, random);
      hit(part, tick, 49, step == 0 ? .3 : .05, random);
    }
  }

  private static void hit(MidiFileBuilder.Part part, int tick, int key, double chance, Random random) {
    if (random.nextDouble() < chance) {
      part.note(tick, 60, DRUMS, key, random.nextInt(60, 120));
    }
  }

  private static void pad(MidiFileBuilder.Part part, int channel, int at, int[] chord, Random random) {
    for (int degree : chord) {
      part.note(at, BAR - 20, channel, 54 + degree, random.nextInt(50, 90));
    }
    for (int step = 0; step < 16; step++) {
      part.control(at + step * SIXTEENTH, channel, 11, 90 + 30 * Math.abs(step % 8 - 4) / 4);
    }
  }

  private static void bass(MidiFileBuilder.Part part, int channel, int at, int[] chord, Random random) {
    for (int step = 0; step < 8; step++) {
      int key = 36 + chord[step % 4 < 3 ? 0 : 2];
      part.note(at + step * QUARTER / 2, QUARTER / 2 - 20, channel, key, random.nextInt(80, 110));
    }
  }

  private static void figure(MidiFileBuilder.Part part, int channel, int at, int[] chord, Random random) {
    for (int step = 0; step < 16; step++) {
      if (random.nextDouble() < .55) {
        int key = 60 + chord[random.nextInt(3)] + 12 * (random.nextInt(3) - 1);
        int length = SIXTEENTH * (1 << random.nextInt(3)) - 10;
        part.note(at + step * SIXTEENTH, length, channel, key, random.nextInt(50, 115));
      }
    }
    if (channel == 0) {
      part.control(at, 0, 64, 127).control(at + BAR - 40, 0, 64, 0);
    }
  }
}
