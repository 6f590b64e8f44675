package studio.overdub.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.Loop;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Songs and their parts, in short. Ids are what the caller says; a track's instrument has the track's id plus 1000. */
final class TestSongs {
  static final int RATE = 48000;

  /** A quarter note at 120 quarters a minute, in frames. */
  static final int QUARTER = RATE / 2;

  private TestSongs() {}

  static Song song(Track... tracks) {
    return Song.EMPTY.withTracks(List.of(tracks)).withNextId(100_000);
  }

  static Track track(long id, String instrument, Clip... clips) {
    return Track.of(new TrackId(id), "Track " + id, Track.Kind.INSTRUMENT, 0)
        .withInstrument(Optional.of(Device.of(new DeviceId(id + 1000), instrument, 1)))
        .withClips(List.of(clips));
  }

  static Track bus(long id, Track.Kind kind) {
    return Track.of(new TrackId(id), "Bus " + id, kind, 0);
  }

  static Device effect(long id, String type) {
    return Device.of(new DeviceId(id), type, 1);
  }

  static Track withChannel(Track track, java.util.function.UnaryOperator<Channel> change) {
    return track.withChannel(change.apply(track.channel()));
  }

  static NoteClip clip(long id, double startQuarter, double quarters, Note... notes) {
    return NoteClip.of(
        new ClipId(id), "Clip", TimelineTick.ofQuarters(startQuarter), TimelineTick.ofQuarters(quarters).value(),
        Notes.of(notes));
  }

  static Note note(int id, double startQuarter, double quarters, int key) {
    return Note.of(id, ClipTick.ofQuarters(startQuarter), TimelineTick.ofQuarters(quarters).value(), key, 100);
  }

  static Loop loop(double from, double to) {
    return new Loop(new TickRange(TimelineTick.ofQuarters(from), TimelineTick.ofQuarters(to)), true);
  }

  static Catalog catalog(DeviceType... types) {
    return new Catalog(List.of(types));
  }

  static RenderSettings settings() {
    return RenderSettings.DEFAULT.withSampleRate(RATE);
  }

  static Collected render(Song song, Catalog catalog, RenderSettings settings) throws IOException {
    return render(song, catalog, AudioSources.NONE, settings);
  }

  static Collected render(Song song, Catalog catalog, AudioSources sources, RenderSettings settings)
      throws IOException {
    Collected out = new Collected();
    OfflineRenderer.render(song, catalog, sources, settings, out, Progress.NONE);
    return out;
  }
}
