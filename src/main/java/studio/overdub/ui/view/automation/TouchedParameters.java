package studio.overdub.ui.view.automation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * What a person moved last on each track, by comparing the song with what it was before. A change of many parameters at
 * once, as a preset makes, is none of a hand. Event thread only.
 */
final class TouchedParameters {
  private static final int KEPT = 6;
  private static final int MOST_AT_ONCE = 4;

  private final Session session;
  private final Map<TrackId, Deque<LaneTarget>> touched = new HashMap<>();
  private Song seen;

  /** Watches a session from now on. */
  TouchedParameters(Session session) {
    this.session = session;
    seen = session.song();
    session.addListener(this::look);
  }

  /** What was moved last on a track, the last first. */
  List<LaneTarget> of(TrackId track) {
    return List.copyOf(touched.getOrDefault(track, new ArrayDeque<>()));
  }

  private void look() {
    Song before = seen;
    seen = session.song();
    if (before != seen) {
      Stream.concat(seen.tracks().stream(), seen.channel(Song.MASTER).stream())
          .forEach(now -> before.channel(now.id()).filter(was -> was != now).ifPresent(was -> compare(was, now)));
    }
  }

  private void compare(Track was, Track now) {
    List<LaneTarget> moved = new ArrayList<>(ofChannel(was.channel(), now.channel()));
    if (was.instrument() != now.instrument() || was.noteEffects() != now.noteEffects()
        || was.channel().inserts() != now.channel().inserts()) {
      AutomationPages.devices(now)
          .forEach(device -> was.device(device.id()).ifPresent(old -> moved.addAll(ofDevice(old, device))));
    }
    if (moved.size() <= MOST_AT_ONCE) {
      Deque<LaneTarget> last = touched.computeIfAbsent(now.id(), any -> new ArrayDeque<>());
      for (LaneTarget target : moved) {
        last.remove(target);
        last.push(target);
      }
      while (last.size() > KEPT) {
        last.removeLast();
      }
    }
  }

  private static List<LaneTarget> ofChannel(Channel was, Channel now) {
    List<LaneTarget> moved = new ArrayList<>();
    if (was.gainDb() != now.gainDb()) {
      moved.add(new LaneTarget.Gain());
    }
    if (was.pan() != now.pan()) {
      moved.add(new LaneTarget.Pan());
    }
    for (Send send : now.sends()) {
      if (was.sends().stream().anyMatch(old -> old.bus().equals(send.bus()) && old.levelDb() != send.levelDb())) {
        moved.add(new LaneTarget.SendLevel(send.bus()));
      }
    }
    return moved;
  }

  private static List<LaneTarget> ofDevice(Device was, Device now) {
    if (was == now || was.params().equals(now.params())) {
      return List.of();
    }
    Set<String> ids = new HashSet<>(was.params().keySet());
    ids.addAll(now.params().keySet());
    return ids.stream()
        .filter(id -> !Objects.equals(was.params().get(id), now.params().get(id)))
        .map(id -> (LaneTarget) new LaneTarget.Parameter(now.id(), id))
        .toList();
  }
}
