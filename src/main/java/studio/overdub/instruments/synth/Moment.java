package studio.overdub.instruments.synth;

import studio.overdub.device.Block;

/** Where the music is at the event or point of the grid at hand. */
final class Moment {
  private final double sampleRate;
  private long blockClock;
  private double blockQuarter;
  private boolean playing;
  private double tempo = 120;
  private long clock;

  Moment(double sampleRate) {
    this.sampleRate = sampleRate;
  }

  /** A block begins. */
  void begin(Block block) {
    blockClock = block.clock();
    blockQuarter = block.quarter();
    playing = block.playing();
    tempo = Math.max(1, block.tempo());
  }

  /** This frame is at hand, within the block that began last. */
  void at(long clock) {
    this.clock = clock;
  }

  /** Quarter notes a minute. */
  double tempo() {
    return tempo;
  }

  /** Seconds that the engine has run. */
  double seconds() {
    return clock / sampleRate;
  }

  /** Quarter notes into the song; while it stands still, those that would have passed since the engine began. */
  double quarter() {
    return playing ? blockQuarter + (clock - blockClock) * tempo / (60 * sampleRate) : seconds() * tempo / 60;
  }
}
