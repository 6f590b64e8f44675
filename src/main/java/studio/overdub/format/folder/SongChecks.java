package studio.overdub.format.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.song.Channel;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Route;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Whether the parts of a song that was read fit together: every id there once, every reference to something. */
final class SongChecks {
  private final Song song;
  private final String file;
  private final Set<Long> tracks = new HashSet<>();
  private final Set<Long> busses = new HashSet<>();
  private final Set<Long> patterns = new HashSet<>();
  private final Set<Long> clips = new HashSet<>();
  private final Set<Long> devices = new HashSet<>();
  private long largest;

  private SongChecks(Song song, String file) {
    this.song = song;
    this.file = file;
  }

  /**
   * Checks a song.
   *
   * @return the song, its next id put right if it was in use
   * @throws StudioException naming the first thing that does not fit
   */
  static Song check(Song song, String file, List<Notice> notices) throws StudioException {
    SongChecks checks = new SongChecks(song, file);
    checks.gather();
    checks.refer();
    if (song.nextId() > checks.largest) {
      return song;
    }
    notices.add(new Notice(file, "the next id, " + song.nextId() + ", was in use; put right"));
    return song.withNextId(checks.largest + 1);
  }

  private StudioException damaged(String what, String path) {
    return new StudioException(what, file + ", at " + path, "Open a backup from the song's \"backups\" folder.");
  }

  private void once(Set<Long> seen, long id, String path) throws StudioException {
    if (!seen.add(id) || id == Long.MAX_VALUE) {
      throw damaged("The id " + id + " cannot be used here", path);
    }
    largest = Math.max(largest, id);
  }

  private void gather() throws StudioException {
    for (int i = 0; i < song.patterns().size(); i++) {
      once(patterns, song.patterns().get(i).id().value(), "/patterns/" + i);
    }
    for (int i = 0; i < song.tracks().size(); i++) {
      Track track = song.tracks().get(i);
      String path = "/tracks/" + i;
      once(tracks, track.id().value(), path);
      if (track.kind().isBus()) {
        busses.add(track.id().value());
      }
      for (Clip clip : track.clips()) {
        once(clips, clip.id().value(), path + "/clips (start " + clip.start().value() + ")");
      }
      List<Device> own =
          Stream.of(track.noteEffects().stream(), track.instrument().stream(), track.channel().inserts().stream())
              .flatMap(s -> s)
              .toList();
      for (Device device : own) {
        once(devices, device.id().value(), path + " (device \"" + device.type() + "\")");
      }
    }
    for (Device device : song.master().inserts()) {
      once(devices, device.id().value(), "/master (device \"" + device.type() + "\")");
    }
  }

  private void refer() throws StudioException {
    for (int i = 0; i < song.tracks().size(); i++) {
      Track track = song.tracks().get(i);
      String path = "/tracks/" + i;
      for (Clip clip : track.clips()) {
        if (clip instanceof PatternClip use && !patterns.contains(use.pattern().value())) {
          throw damaged("There is no pattern " + use.pattern().value(), path + "/clips (id " + clip.id().value() + ")");
        }
      }
      Optional<TrackId> through = track.playsThrough();
      if (through.isPresent() && !tracks.contains(through.get().value())) {
        throw damaged("There is no track " + through.get().value(), path + "/playsThrough");
      }
      channel(track.channel(), path + "/channel");
    }
    channel(song.master(), "/master");
  }

  private void channel(Channel channel, String path) throws StudioException {
    for (Send send : channel.sends()) {
      bus(send.bus(), path + "/sends");
    }
    if (channel.output().isPresent()) {
      bus(channel.output().get(), path + "/output");
    }
    for (Route route : channel.routes()) {
      if (channel.routes().stream().filter(other -> other.output() == route.output()).count() > 1) {
        throw damaged("Output " + route.output() + " goes to two places", path + "/routes");
      }
      if (route.bus().isPresent()) {
        bus(route.bus().get(), path + "/routes");
      }
    }
  }

  private void bus(TrackId id, String path) throws StudioException {
    if (!busses.contains(id.value())) {
      throw damaged("There is no bus " + id.value(), path);
    }
  }
}
