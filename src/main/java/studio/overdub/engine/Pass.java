package studio.overdub.engine;

import studio.overdub.device.Timeline;

/**
 * The stretch of time being rendered, in which the song runs without a jump. Written by the renderer between passes,
 * read by whoever renders a channel.
 */
final class Pass {
  /** Channels fall asleep, and are looked at for it, at multiples of this many frames of the engine's clock. */
  static final int SLEEP_GRID = 4096;

  /** Frames since the engine began. */
  long clock;

  /** The length of the stretch. */
  int frames;

  /** Where in the song it begins; where the song stands still, where it would go on. */
  long songFrame;

  /** Whether the song runs. */
  boolean playing;

  /** Whether the song does not go on from where the last pass ended: a start, a seek, a turn of the loop. */
  boolean jumped;

  /** Whether the song stopped before this pass. */
  boolean stopped;

  /** Whether notes played by hand are to end, since some of them got lost. */
  boolean releaseLive;

  /** Quarter notes since the song's start. */
  double quarter;

  /** Where quarter notes fall in the song. */
  Timeline timeline;

  /** Quarter notes a minute. */
  double tempo;

  /** Whether the stretch ends where channels may fall asleep. */
  boolean endsOnSleepGrid() {
    return (clock + frames) % SLEEP_GRID == 0;
  }
}
