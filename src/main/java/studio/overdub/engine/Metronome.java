package studio.overdub.engine;

import studio.overdub.base.Ticks;
import studio.overdub.engine.mix.Beats;
import studio.overdub.engine.mix.Click;
import studio.overdub.song.TempoMap;

/** Clicks on the beats of the song, and counts in before it starts. Audio thread only. */
final class Metronome {
  /** More clicks than this in one stretch are no beats that anybody can hear. */
  private static final int MOST_CLICKS = 64;

  private final int sampleRate;
  private final Click click;
  private double framesPerTick;
  private long countFrom;
  private long countTo;
  private long counted;
  private long toCount;

  Metronome(int sampleRate) {
    this.sampleRate = sampleRate;
    click = new Click(sampleRate);
  }

  /** Begins to count so many bars in before a place of the song, at the tempo there. */
  void countIn(int bars, long tick, TempoMap tempo, Beats beats) {
    countTo = tick;
    countFrom = tick - bars * beats.barLength(tick);
    framesPerTick = 60.0 * sampleRate / tempo.bpmAtTick(tick) / Ticks.PER_QUARTER;
    counted = 0;
    toCount = (long) StrictMath.rint((countTo - countFrom) * framesPerTick);
  }

  /** Stops counting in. */
  void cancel() {
    counted = 0;
    toCount = 0;
  }

  /** Frames of the count-in that are still to come. */
  long countInLeft() {
    return toCount - counted;
  }

  /** Where the count-in is, in ticks before the song's place. */
  long countInTick() {
    return countFrom + (long) (counted / framesPerTick);
  }

  /** Adds the clicks of a stretch of the count-in. */
  void count(Beats beats, float[] left, float[] right, int offset, int frames) {
    int at = offset;
    long tick = beats.next(countFrom + (long) (counted / framesPerTick) - 1);
    for (int i = 0; i < MOST_CLICKS && tick < countTo; i++) {
      long frame = (long) StrictMath.rint((tick - countFrom) * framesPerTick) - counted;
      if (frame >= frames) {
        break;
      }
      if (frame >= 0 && tick >= countFrom) {
        at = strike(beats.beginsBar(tick), left, right, at, offset + (int) frame);
      }
      tick = beats.next(tick + 1);
    }
    click.add(left, right, at, offset + frames);
    counted += frames;
  }

  /** Adds the clicks of a stretch of the song that begins at {@code songFrame}. */
  void play(
      TempoMap tempo, Beats beats, long songFrame, float[] left, float[] right, int offset, int frames) {
    int at = offset;
    long tick = beats.next((long) Math.floor(tempo.tick((songFrame - 1.0) / sampleRate)));
    for (int i = 0; i < MOST_CLICKS; i++) {
      long frame = tempo.frameAt(tick, sampleRate) - songFrame;
      if (frame >= frames) {
        break;
      }
      if (frame >= 0) {
        at = strike(beats.beginsBar(tick), left, right, at, offset + (int) frame);
      }
      tick = beats.next(tick + 1);
    }
    click.add(left, right, at, offset + frames);
  }

  /** Lets the last click ring out over a stretch. */
  void ring(float[] left, float[] right, int offset, int frames) {
    click.add(left, right, offset, offset + frames);
  }

  private int strike(boolean first, float[] left, float[] right, int from, int at) {
    click.add(left, right, from, at);
    click.strike(first);
    return at;
  }
}
