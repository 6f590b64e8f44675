package studio.overdub.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.overdub.base.TrackId;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * What mute and solo leave to be heard. Solo is heard in place: a soloed channel with all that feeds it and all it
 * feeds. Busses stay open while anything is soloed. Of tracks that play one instrument together, notes are told apart:
 * a muted one's notes are silent, and the instrument's channel closes when all of them are.
 */
final class Audibility {
  private final Map<TrackId, Track> tracks = new HashMap<>();
  private final Map<TrackId, List<Track>> players = new HashMap<>();
  private final Set<TrackId> heard = new HashSet<>();
  private final boolean soloing;

  Audibility(Song song) {
    for (Track track : song.tracks()) {
      tracks.put(track.id(), track);
    }
    soloing = song.tracks().stream().anyMatch(track -> track.channel().solo());
    for (Track track : song.tracks()) {
      players.computeIfAbsent(ownerOf(track).id(), _ -> new ArrayList<>()).add(track);
    }
    for (Track track : song.tracks()) {
      if (!track.channel().muted() && (!soloing || isSoloed(track))) {
        heard.add(track.id());
      }
    }
  }

  /** The track whose channel a track is heard through: its own, or that of the instrument it plays. */
  Track ownerOf(Track track) {
    Track owner = track.playsThrough().map(tracks::get).orElse(track);
    return owner.instrument().isPresent() ? owner : track;
  }

  private boolean isSoloed(Track track) {
    return track.kind().isBus() || leadsToSolo(track);
  }

  private boolean leadsToSolo(Track track) {
    Set<TrackId> seen = new HashSet<>();
    for (Track at = ownerOf(track); at != null && seen.add(at.id()); ) {
      if (at.channel().solo() && (at.kind().isBus() || at.id().equals(track.id()))) {
        return true;
      }
      at = at.channel().output().map(tracks::get).orElse(null);
    }
    return track.channel().solo();
  }

  /** The tracks that play a track's instrument and whose notes are heard. */
  List<Track> heardPlayers(Track owner) {
    List<Track> all = players.getOrDefault(owner.id(), List.of());
    // A solo elsewhere closes the channel, and its notes go on in silence; so ending the solo brings them back.
    boolean shared = all.stream().anyMatch(track -> heard.contains(track.id()));
    return all.stream().filter(t -> shared ? heard.contains(t.id()) : !t.channel().muted()).toList();
  }

  /** The tracks that play a track's instrument and are silent. */
  List<Track> silentPlayers(Track owner) {
    List<Track> audible = heardPlayers(owner);
    return players.getOrDefault(owner.id(), List.of()).stream().filter(track -> !audible.contains(track)).toList();
  }

  /** Whether a track's channel is heard at its output. */
  boolean channelOpen(Track owner) {
    return players.getOrDefault(owner.id(), List.of()).stream().anyMatch(track -> heard.contains(track.id()));
  }

  /**
   * Whether a track's send to a bus, or an output of its instrument, is heard: also where only the bus is soloed, or
   * one that it feeds.
   *
   * @param bus null for the master
   */
  boolean sendOpen(Track owner, Track bus) {
    return channelOpen(owner)
        || soloing
            && bus != null
            && leadsToSolo(bus)
            && players.getOrDefault(owner.id(), List.of()).stream().anyMatch(track -> !track.channel().muted());
  }
}
