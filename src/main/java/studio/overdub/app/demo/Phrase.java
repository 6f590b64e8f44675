package studio.overdub.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.base.ClipTick;
import studio.overdub.base.Ticks;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;

/**
 * Music written as text: words of {@code pitches/length}, one after another in time.
 *
 * <p>{@code d4/4} is a D above middle C for four sixteenths, {@code bb3+d4+f4/8} a chord, {@code r/2} a rest. Behind
 * the length, {@code !} plays louder and {@code ?} softer. Bars are for the eye: {@code |} is passed over.
 */
final class Phrase {
  private static final Pattern WORD = Pattern.compile("([a-gr0-9#+b]+)/(\\d+)([!?]?)");
  private static final Pattern PITCH = Pattern.compile("([a-g])([b#]?)(\\d)");
  private static final int[] STEPS = {9, 11, 0, 2, 4, 5, 7};
  private static final long SIXTEENTH = Ticks.PER_QUARTER / 4;

  private final int velocity;
  private final double gate;

  /**
   * A way of playing.
   *
   * @param velocity how loud a plain note is, 1 to 127
   * @param gate how much of its length a note is held
   */
  Phrase(int velocity, double gate) {
    this.velocity = velocity;
    this.gate = gate;
  }

  /** The notes that the text writes. */
  Notes play(String text) {
    List<Note> notes = new ArrayList<>();
    long at = 0;
    int id = 1;
    for (String word : text.replace("|", " ").strip().split("\\s+")) {
      Matcher matcher = WORD.matcher(word);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("Not a word of music: " + word);
      }
      long length = Integer.parseInt(matcher.group(2)) * SIXTEENTH;
      int loud = velocity + accent(matcher.group(3)) + onBeat(at);
      Matcher pitch = PITCH.matcher(matcher.group(1));
      while (pitch.find()) {
        notes.add(Note.of(id++, new ClipTick(at), Math.round(length * gate), key(pitch), Math.clamp(loud, 1, 127)));
      }
      at += length;
    }
    return Notes.of(notes);
  }

  private static int key(Matcher pitch) {
    int step = STEPS[pitch.group(1).charAt(0) - 'a'];
    int shift = pitch.group(2).equals("b") ? -1 : pitch.group(2).equals("#") ? 1 : 0;
    return 12 * (Integer.parseInt(pitch.group(3)) + 1) + step + shift;
  }

  private static int accent(String mark) {
    return mark.equals("!") ? 14 : mark.equals("?") ? -16 : 0;
  }

  /** A player leans on the beat. */
  private static int onBeat(long at) {
    return at % Ticks.PER_WHOLE == 0 ? 6 : at % Ticks.PER_QUARTER == 0 ? 0 : -6;
  }
}
