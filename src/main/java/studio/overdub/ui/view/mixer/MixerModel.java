package studio.overdub.ui.view.mixer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.edit.MixerEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Channel;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.control.ControlModel;
import studio.overdub.ui.view.control.Controlled;

/** The mixer: a strip a track, then busses, then the master. Tracks are named by id, the master by empty. */
public final class MixerModel {
  private final Session session;
  private final ControlModel controls;

  /** A model over {@code session}. */
  public MixerModel(Session session) {
    this.session = session;
    controls = new ControlModel(session);
  }

  /** What its controls have in common. */
  public ControlModel controls() {
    return controls;
  }

  /** What a fader stands for. */
  public Controlled gainOf(Optional<TrackId> track) {
    return new Controlled(controls, new MappingTarget.Gain(track.orElse(Song.MASTER)));
  }

  /** What a pan knob stands for. */
  public Controlled panOf(Optional<TrackId> track) {
    return new Controlled(controls, new MappingTarget.Pan(track.orElse(Song.MASTER)));
  }

  /** What the level of a send stands for. */
  public Controlled sendOf(TrackId track, TrackId bus) {
    return new Controlled(controls, new MappingTarget.SendLevel(track, bus));
  }

  /** What a mute button stands for. */
  public Controlled muteOf(TrackId track) {
    return new Controlled(controls, new MappingTarget.Mute(track));
  }

  /** What a solo button stands for. */
  public Controlled soloOf(TrackId track) {
    return new Controlled(controls, new MappingTarget.Solo(track));
  }

  /** What the switch of an insert stands for. */
  public Controlled switchOf(DeviceId device) {
    return new Controlled(controls, new MappingTarget.Enabled(device));
  }

  private double gain(TrackId track, Channel channel) {
    return controls.value(new MappingTarget.Gain(track), channel.gainDb());
  }

  private double pan(TrackId track, Channel channel) {
    return controls.value(new MappingTarget.Pan(track), channel.pan());
  }

  private double level(TrackId track, Send send) {
    return controls.value(new MappingTarget.SendLevel(track, send.bus()), send.levelDb());
  }

  /** All strips from left to right; the master stands last. */
  public List<Strip> strips() {
    Song song = session.song();
    boolean anySolo = song.tracks().stream().anyMatch(track -> track.channel().solo());
    List<Strip> strips = new ArrayList<>();
    song.tracks().stream().filter(t -> !t.kind().isBus()).forEach(t -> strips.add(strip(song, t, anySolo)));
    song.tracks().stream().filter(t -> t.kind().isBus()).forEach(t -> strips.add(strip(song, t, anySolo)));
    Channel master = song.master();
    strips.add(
        new Strip(
            Optional.empty(), "Master", -1, false, gain(Song.MASTER, master), pan(Song.MASTER, master), false, false,
            false, inserts(master), List.of(), "", List.of()));
    return strips;
  }

  private Strip strip(Song song, Track track, boolean anySolo) {
    Channel channel = track.channel();
    List<Strip.SendLevel> sends =
        channel.sends().stream()
            .map(s -> new Strip.SendLevel(s.bus(), name(song, s.bus()), level(track.id(), s), s.preFader()))
            .toList();
    return new Strip(
        Optional.of(track.id()), track.name(), track.colour(), track.kind().isBus(),
        gain(track.id(), channel), pan(track.id(), channel),
        channel.muted(), channel.solo(), anySolo && !channel.solo() && !track.kind().isBus(), inserts(channel), sends,
        place(song, channel.output()), channel.routes().stream().map(r -> place(song, r.bus())).distinct().toList());
  }

  private static String place(Song song, Optional<TrackId> bus) {
    return bus.map(id -> name(song, id)).orElse("Master");
  }

  private static String name(Song song, TrackId bus) {
    return song.track(bus).map(Track::name).orElse("Missing bus");
  }

  private List<Strip.Insert> inserts(Channel channel) {
    return channel.inserts().stream()
        .map(d -> new Strip.Insert(
            d.id(), session.catalog().find(d.type()).map(DeviceType::name).orElse(d.type()), d.enabled()))
        .toList();
  }

  /** The strip of a track, or the master's. */
  public Optional<Strip> strip(Optional<TrackId> track) {
    return strips().stream().filter(strip -> strip.track().equals(track)).findFirst();
  }

  /** The chosen track. */
  public Optional<TrackId> chosen() {
    return session.selection().track();
  }

  /** Chooses a track; the master cannot be chosen. */
  public void choose(Optional<TrackId> track) {
    track.ifPresent(id -> session.select(session.selection().withTrack(id)));
  }

  /** Moves a fader while it is dragged. */
  public void previewGain(Optional<TrackId> track, double db) {
    session.transport().adjustGain(track.orElse(null), db);
  }

  /** Sets a fader, in dB. */
  public void gain(Optional<TrackId> track, double db) {
    session.apply(MixerEdits.gain(track, db));
  }

  /** Moves a pan while it is dragged. */
  public void previewPan(Optional<TrackId> track, double pan) {
    session.transport().adjustPan(track.orElse(null), pan);
  }

  /** Sets a pan, -1 to 1. */
  public void pan(Optional<TrackId> track, double pan) {
    session.apply(MixerEdits.pan(track, pan));
  }

  /** Mutes a track, or lets it sound. */
  public void toggleMute(TrackId track) {
    session.song().track(track).ifPresent(t -> session.apply(MixerEdits.mute(track, !t.channel().muted())));
  }

  /** Solos a track, or takes it back. */
  public void toggleSolo(TrackId track) {
    session.song().track(track).ifPresent(t -> session.apply(MixerEdits.solo(track, !t.channel().solo())));
  }

  /** Busses that a track could send to. */
  public List<Strip.SendLevel> busses(TrackId track) {
    Song song = session.song();
    return song.tracks().stream()
        .filter(t -> t.kind().isBus() && !t.id().equals(track))
        .filter(t -> song.track(track).stream().noneMatch(own -> sendsTo(own, t.id())))
        .map(t -> new Strip.SendLevel(t.id(), t.name(), 0, false))
        .toList();
  }

  private static boolean sendsTo(Track track, TrackId bus) {
    return track.channel().sends().stream().anyMatch(send -> send.bus().equals(bus));
  }

  /** Sets the level of a send, making the send if there is none. */
  public void send(TrackId track, TrackId bus, double levelDb) {
    boolean pre =
        session.song().track(track).stream()
            .flatMap(t -> t.channel().sends().stream())
            .anyMatch(send -> send.bus().equals(bus) && send.preFader());
    session.apply(MixerEdits.send(track, new Send(bus, levelDb, pre)));
  }

  /** Removes a send. */
  public void removeSend(TrackId track, TrackId bus) {
    session.apply(MixerEdits.removeSend(track, bus));
  }

  /**
   * A place that a channel can go to.
   *
   * @param bus the bus; empty for the master
   * @param name what people read
   * @param chosen whether it goes there
   */
  public record Output(Optional<TrackId> bus, String name, boolean chosen) {}

  /** The places that a track can go to: the master, and the busses that do not lead back to it. */
  public List<Output> outputs(TrackId track) {
    Song song = session.song();
    Optional<TrackId> now = song.track(track).flatMap(t -> t.channel().output());
    List<Output> outputs = new ArrayList<>();
    outputs.add(new Output(Optional.empty(), "Master", now.isEmpty()));
    song.tracks().stream()
        .filter(t -> t.kind().isBus() && !MixerEdits.leadsTo(song, t.id(), track))
        .forEach(t -> outputs.add(new Output(Optional.of(t.id()), t.name(), now.equals(Optional.of(t.id())))));
    return outputs;
  }

  /** Lets a track go to a bus, or to the master where empty. */
  public void output(TrackId track, Optional<TrackId> bus) {
    session.apply(MixerEdits.output(track, bus));
  }

  /** Opens a device's panel. */
  public void chooseDevice(Optional<TrackId> track, DeviceId device) {
    choose(track);
    session.select(session.selection().withDevice(Optional.of(device)));
  }

  /** Switches a device on or off. */
  public void toggleDevice(DeviceId device) {
    session.song().device(device).ifPresent(d -> session.apply(TrackEdits.enable(device, !d.enabled())));
  }

  /** The audio effects there are, by name. */
  public List<Effect> effects() {
    return session.catalog().types(DeviceType.Kind.AUDIO_EFFECT).stream()
        .map(type -> new Effect(type.id(), type.name(), type.description()))
        .toList();
  }

  /** Adds an effect as the last insert of a track or the master, and opens its panel. */
  public void addEffect(Optional<TrackId> track, String type) {
    session
        .catalog()
        .find(type)
        .ifPresent(
            t -> {
              session.apply(TrackEdits.addEffect(track, t));
              strip(track)
                  .filter(strip -> !strip.inserts().isEmpty())
                  .ifPresent(strip -> chooseDevice(track, strip.inserts().getLast().id()));
            });
  }

  /** Removes an effect. */
  public void removeEffect(DeviceId device) {
    session.apply(TrackEdits.removeEffect(device));
  }
}
