package studio.overdub.engine;

import studio.overdub.base.TrackId;
import studio.overdub.device.Timeline;
import studio.overdub.engine.mix.Beats;
import studio.overdub.song.Song;
import studio.overdub.song.TempoMap;

/**
 * A song ready to be rendered: channels in an order in which each comes after those it gathers, in levels whose
 * channels do not need each other. Made by {@link PlanCompiler}; adopted by one {@link Renderer}.
 *
 * @param serial counts plans up
 * @param version of the song that it plays
 * @param timeline the tempo as devices see it
 * @param strips all channels, the master last
 * @param levels where in {@code strips} each level ends
 * @param latency frames between the song and what leaves the master
 * @param loopStart first frame of the loop; -1 where the song does not loop
 * @param loopEnd the frame after the loop's last
 * @param end the frame at which the last clip or event ends
 */
record RenderPlan(
    long serial,
    long version,
    TempoMap tempo,
    Timeline timeline,
    Beats beats,
    Strip[] strips,
    int[] levels,
    int latency,
    long loopStart,
    long loopEnd,
    long end) {
  /** The id under which the master goes; no track has it. */
  static final TrackId MASTER = Song.MASTER;

  Strip master() {
    return strips[strips.length - 1];
  }

  /** The channel of a track; null where it has none. */
  Strip strip(long trackId) {
    for (Strip strip : strips) {
      if (strip.id().value() == trackId) {
        return strip;
      }
    }
    return null;
  }

  /** The device with this id; null where the plan has none. */
  LiveDevice device(long deviceId) {
    for (Strip strip : strips) {
      DeviceUse use = strip.plan().find(deviceId);
      if (use != null) {
        return use.device();
      }
    }
    return null;
  }
}
