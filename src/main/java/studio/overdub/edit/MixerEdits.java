package studio.overdub.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.overdub.base.TrackId;
import studio.overdub.song.Channel;
import studio.overdub.song.Send;
import studio.overdub.song.Song;

/** Edits of mixer channels: a track's, or the master's where the track is empty. */
public final class MixerEdits {
  private MixerEdits() {}

  static Song onChannel(Song song, Optional<TrackId> track, UnaryOperator<Channel> change) {
    if (track.isPresent()) {
      return song.mapTrack(
          track.get(),
          t -> {
            Channel next = change.apply(t.channel());
            return next.equals(t.channel()) ? t : t.withChannel(next);
          });
    }
    Channel next = change.apply(song.master());
    return next.equals(song.master()) ? song : song.withMaster(next);
  }

  private static Edit edit(String name, Optional<TrackId> track, UnaryOperator<Channel> change) {
    return new Edit(name, song -> onChannel(song, track, change));
  }

  /** Sets a fader, in dB. */
  public static Edit gain(Optional<TrackId> track, double db) {
    return edit("Change gain", track, c -> c.withGainDb(db));
  }

  /** Sets a pan, -1 left to 1 right. */
  public static Edit pan(Optional<TrackId> track, double pan) {
    return edit("Change pan", track, c -> c.withPan(pan));
  }

  /** Mutes a track, or lets it sound again. */
  public static Edit mute(TrackId track, boolean muted) {
    return edit(muted ? "Mute track" : "Unmute track", Optional.of(track), c -> c.withMuted(muted));
  }

  /** Solos a track, or takes the solo back. */
  public static Edit solo(TrackId track, boolean solo) {
    return edit(solo ? "Solo track" : "Unsolo track", Optional.of(track), c -> c.withSolo(solo));
  }

  /**
   * Sets a send to a bus, making it if there is none. A bus that leads back to the track is refused: nothing changes.
   */
  public static Edit send(TrackId track, Send send) {
    return new Edit(
        "Change send",
        song ->
            leadsTo(song, send.bus(), track)
                ? song
                : onChannel(song, Optional.of(track), c -> c.withSend(send)));
  }

  /** Sets the level of a send that there is, in dB. */
  public static Edit sendLevel(TrackId track, TrackId bus, double levelDb) {
    return edit(
        "Change send",
        Optional.of(track),
        c ->
            c.withSends(
                c.sends().stream()
                    .map(send -> send.bus().equals(bus) ? new Send(bus, levelDb, send.preFader()) : send)
                    .toList()));
  }

  /** Removes a send. */
  public static Edit removeSend(TrackId track, TrackId bus) {
    return edit(
        "Remove send",
        Optional.of(track),
        c -> c.withSends(c.sends().stream().filter(send -> !send.bus().equals(bus)).toList()));
  }

  /** Routes a track to a bus, or to the master where empty. A bus that leads back is refused: nothing changes. */
  public static Edit output(TrackId track, Optional<TrackId> bus) {
    return new Edit(
        "Change output",
        song ->
            bus.isPresent() && leadsTo(song, bus.get(), track)
                ? song
                : onChannel(song, Optional.of(track), c -> c.withOutput(bus)));
  }

  /** Whether what {@code from} gives out reaches {@code to}, over outputs, sends and routes. */
  public static boolean leadsTo(Song song, TrackId from, TrackId to) {
    if (from.equals(to)) {
      return true;
    }
    return song.track(from)
        .map(
            t ->
                t.channel().output().filter(next -> leadsTo(song, next, to)).isPresent()
                    || t.channel().routes().stream()
                        .flatMap(route -> route.bus().stream())
                        .anyMatch(next -> leadsTo(song, next, to))
                    || t.channel().sends().stream().anyMatch(send -> leadsTo(song, send.bus(), to)))
        .orElse(false);
  }
}
