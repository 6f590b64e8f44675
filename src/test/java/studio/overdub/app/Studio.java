package studio.overdub.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** A live studio whose sound and event thread are stepped by a test. */
final class Studio implements AutoCloseable {
  static final Catalog DEVICES = new Catalog(List.of());
  static final SongFiles FILES = new SongFiles(DEVICES);

  final SteppedRig rig;
  final List<StudioException> problems = new ArrayList<>();
  final LiveStudio live;
  private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();

  Studio(Path unsaved, boolean numbered) {
    this(unsaved, numbered, DEVICES);
  }

  Studio(Path unsaved, boolean numbered, Catalog devices) {
    rig = new SteppedRig(numbered);
    live = new LiveStudio(Song.EMPTY, devices, rig, FILES, new UnsavedFolder(unsaved), events::add, problems::add);
  }

  /** Opens a song and makes it ready to play. */
  Studio open(Song song, Optional<Path> folder) throws Exception {
    live.session().open(song, folder);
    live.start();
    return ready();
  }

  /** Waits until the song can be heard as it is now. */
  Studio ready() throws Exception {
    live.awaitReady();
    work();
    return this;
  }

  /** Does what waits for the event thread. */
  void work() {
    for (Runnable task = events.poll(); task != null; task = events.poll()) {
      task.run();
    }
  }

  Session session() {
    return live.session();
  }

  Recorder recorder() {
    return live.recorder();
  }

  /** Records so many frames onto the armed tracks. */
  void record(long frames) throws Exception {
    recorder().start();
    ready();
    rig.run(frames);
    recorder().finish();
    session().transport().stop();
  }

  /** Adds an armed audio track. */
  TrackId arm(String name) {
    return arm(name, Track.Kind.AUDIO);
  }

  /** Adds an armed track. */
  TrackId arm(String name, Track.Kind kind) {
    TrackId id = new TrackId(session().song().nextId());
    session().apply(TrackEdits.add(name, kind, Optional.empty()));
    session().apply(TrackEdits.arm(id, true));
    return id;
  }

  /** The clips of a track. */
  List<AudioClip> takes(TrackId track) {
    return session().song().track(track).orElseThrow().clips().stream().map(clip -> (AudioClip) clip).toList();
  }

  @Override
  public void close() {
    live.close();
  }
}
