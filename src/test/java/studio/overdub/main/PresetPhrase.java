package studio.overdub.main;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;
import studio.overdub.midi.Message;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;

/**
 * What a preset is tried with: a few notes of velocity 100 in the register and manner of its category.
 *
 * @param notes in order of their beginnings
 * @param seconds until the last key goes up
 */
record PresetPhrase(List<Note> notes, double seconds) {
  private static final double GAP = .05;
  private static final double SIXTEENTH = .125;

  /** A key that goes down and up, in seconds. */
  record Note(int key, double from, double to) {}

  /** The phrase of a preset: that of its category, and for a kit a beat. */
  static PresetPhrase of(Preset preset) {
    return of(preset.type().startsWith("drum") ? "Kit" : preset.category());
  }

  /** The phrase of a patch on the track that plays it: that of its category, and for a kit a beat. */
  static PresetPhrase of(Patch patch, Song song) {
    boolean kit =
        song.tracks().getFirst().instrument().map(d -> d.playsDrums() || d.type().equals("drumrack")).orElse(false);
    return of(kit ? "Kit" : patch.facts().category());
  }

  /** The phrase of a category; a short tune where nothing else fits. */
  static PresetPhrase of(String category) {
    return switch (category) {
      case "Bass" -> tune(.5, 36, 43);
      case "Pad", "Strings", "Choir", "Texture" -> chord(1.4, 48, 60, 67);
      case "Keys", "Organ" -> chord(.9, 48, 64, 67);
      case "Effects" -> chord(1.4, 48);
      case "Pluck", "Drums" -> tune(.25, 60, 60, 60, 60);
      case "Kit" -> beat();
      default -> tune(.5, 60, 67);
    };
  }

  private static PresetPhrase tune(double step, int... keys) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      notes.add(new Note(keys[i], i * step, (i + 1) * step - GAP));
    }
    return new PresetPhrase(notes, keys.length * step - GAP);
  }

  /** A bar and a little more at 120 quarters a minute, over all pieces of a kit. */
  private static PresetPhrase beat() {
    int[][] strokes = {
      {36, 49}, {42}, {46}, {44}, {38, 51}, {42}, {36, 54}, {37}, {36, 42}, {56}, {46}, {48}, {38, 39}, {45}, {43}
    };
    List<Note> notes = new ArrayList<>();
    for (int step = 0; step < strokes.length; step++) {
      for (int key : strokes[step]) {
        notes.add(new Note(key, step * SIXTEENTH, (step + 1) * SIXTEENTH - GAP));
      }
    }
    return new PresetPhrase(notes, strokes.length * SIXTEENTH - GAP);
  }

  private static PresetPhrase chord(double seconds, int... keys) {
    List<Note> notes = new ArrayList<>();
    for (int key : keys) {
      notes.add(new Note(key, 0, seconds));
    }
    return new PresetPhrase(notes, seconds);
  }

  /** The messages that fall into a block, each with its offset, handed to {@code out}. */
  void play(long clock, int frames, double rate, Listener out) {
    for (Note note : notes) {
      offer(note.to(), Message.noteOff(0, note.key(), 64), clock, frames, rate, out);
      offer(note.from(), Message.noteOn(0, note.key(), 100), clock, frames, rate, out);
    }
  }

  private static void offer(double at, long message, long clock, int frames, double rate, Listener out) {
    long offset = Math.round(at * rate) - clock;
    if (offset >= 0 && offset < frames) {
      out.take((int) offset, message);
    }
  }

  /** The notes as a clip at the start of a song of 120 quarter notes a minute. */
  NoteClip clip(ClipId id) {
    List<studio.overdub.song.Note> clipNotes = new ArrayList<>();
    for (Note note : notes) {
      long from = ticks(note.from());
      clipNotes.add(
          studio.overdub.song.Note.of(
              clipNotes.size() + 1, new ClipTick(from), ticks(note.to()) - from, note.key(), 100));
    }
    return NoteClip.of(id, "Phrase", TimelineTick.ZERO, ticks(seconds), Notes.of(clipNotes));
  }

  private static long ticks(double seconds) {
    return Math.round(seconds * 2 * Ticks.PER_QUARTER);
  }

  /** Takes messages. */
  interface Listener {
    /** A message at a frame of the block. */
    void take(int offset, long message);
  }
}
