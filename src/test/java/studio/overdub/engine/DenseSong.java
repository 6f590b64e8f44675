package studio.overdub.engine;

import static studio.overdub.engine.TestSongs.bus;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;
import static studio.overdub.engine.TestSongs.withChannel;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** A song in which something happens on every track all the time. */
final class DenseSong {
  private DenseSong() {}

  /** So many tracks of sixteenth notes for so many quarters, with automation, sends and inserts, looped. */
  static Song of(int tracks, int quarters) {
    List<Track> all = new ArrayList<>();
    TrackId reverb = new TrackId(900);
    for (int t = 1; t <= tracks; t++) {
      all.add(
          withChannel(
                  track(t, TestSine.ID, clip(10_000 + t, 0, quarters, sixteenths(quarters, 36 + t % 48))),
                  c -> c.withSends(List.of(new Send(reverb, -12, false))).withGainDb(-30))
              .withLanes(
                  List.of(
                      wave(new LaneTarget.Pan(), quarters, 1),
                      wave(new LaneTarget.Parameter(new DeviceId(1000 + t), "level"), quarters, 0.3))));
    }
    all.add(
        withChannel(
            bus(900, Track.Kind.REVERB_BUS), c -> c.withInserts(List.of(TestSongs.effect(901, TestEffect.TREMOLO)))));
    return TestSongs.song(all.toArray(Track[]::new)).withLoop(TestSongs.loop(0, quarters));
  }

  private static Note[] sixteenths(int quarters, int key) {
    Note[] notes = new Note[4 * quarters];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = note(i, i / 4.0, 0.6, key + i % 7);
    }
    return notes;
  }

  private static AutomationLane wave(LaneTarget target, int quarters, double height) {
    List<AutomationPoint> points = new ArrayList<>();
    for (int q = 0; q < quarters; q++) {
      points.add(new AutomationPoint(TimelineTick.ofQuarters(q), q % 2 * height, true));
    }
    return new AutomationLane(target, points);
  }
}
