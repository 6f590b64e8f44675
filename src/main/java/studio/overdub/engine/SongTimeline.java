package studio.overdub.engine;

import studio.overdub.base.Ticks;
import studio.overdub.device.Timeline;
import studio.overdub.song.TempoMap;

/** A song's tempo as devices see it. */
record SongTimeline(TempoMap tempo, int sampleRate) implements Timeline {
  @Override
  public long frameAt(double quarter) {
    return tempo.frameAt(Math.round(quarter * Ticks.PER_QUARTER), sampleRate);
  }

  @Override
  public double quarterAt(long frame) {
    return tempo.tick((double) frame / sampleRate) / Ticks.PER_QUARTER;
  }
}
