package studio.overdub.app.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.overdub.base.Decibels;
import studio.overdub.base.FaderTravel;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Unit;
import studio.overdub.edit.Edit;
import studio.overdub.edit.MixerEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Something of a song that a controller can move, as it stands.
 *
 * @param target what it is
 * @param owner the track that it belongs to, by name, and the device: "Wool Bass, Synthesizer"
 * @param spec its name, range and unit; faders go by {@link FaderTravel} all the same
 * @param value where it stands, in its unit
 */
public record MappedValue(MappingTarget target, String owner, ParamSpec spec, double value) {
  private static final ParamSpec GAIN =
      ParamSpec.linear("gain", "Gain", Unit.DECIBELS, Decibels.SILENCE, FaderTravel.MOST_DB, 0);
  private static final ParamSpec PAN = ParamSpec.linear("pan", "Pan", Unit.PAN, -1, 1, 0);

  /** A target as it stands in a song; empty where it is not there, as commands are not. */
  public static Optional<MappedValue> of(Song song, Catalog catalog, MappingTarget target) {
    return switch (target) {
      case MappingTarget.Parameter parameter -> parameter(song, catalog, parameter);
      case MappingTarget.Enabled enabled ->
          song.device(enabled.device())
              .map(d -> new MappedValue(
                  target, owner(song, catalog, d), ParamSpec.onOff("enabled", "Device on", true), d.enabled() ? 1 : 0));
      case MappingTarget.Gain gain -> onChannel(song, gain.track(), target, GAIN, c -> Optional.of(c.gainDb()));
      case MappingTarget.Pan pan -> onChannel(song, pan.track(), target, PAN, c -> Optional.of(c.pan()));
      case MappingTarget.Mute mute ->
          onChannel(
              song, mute.track(), target, ParamSpec.onOff("mute", "Mute", false),
              c -> Optional.of(c.muted() ? 1.0 : 0));
      case MappingTarget.Solo solo ->
          onChannel(
              song, solo.track(), target, ParamSpec.onOff("solo", "Solo", false),
              c -> Optional.of(c.solo() ? 1.0 : 0));
      case MappingTarget.SendLevel send -> send(song, send);
      case MappingTarget.Command _ -> Optional.empty();
    };
  }

  /**
   * A command that a controller can give.
   *
   * @param on whether it is on, for what can be on or off; empty for what is no switch
   */
  public static MappedValue of(MappingTarget.Command command, String menu, String name, Optional<Boolean> on) {
    ParamSpec spec =
        on.isPresent()
            ? ParamSpec.onOff(command.id(), name, false)
            : ParamSpec.whole(command.id(), name, Unit.NONE, 0, 1, 0);
    return new MappedValue(command, menu, spec, on.orElse(false) ? 1 : 0);
  }

  private static Optional<MappedValue> parameter(Song song, Catalog catalog, MappingTarget.Parameter parameter) {
    Optional<Device> device = song.device(parameter.device());
    Optional<DeviceType> type = device.flatMap(d -> catalog.find(d.type()));
    int index = type.map(t -> t.indexOf(parameter.param())).orElse(-1);
    if (index < 0) {
      return Optional.empty();
    }
    ParamSpec spec = type.get().params().get(index);
    double value = spec.clamp(device.get().params().getOrDefault(spec.id(), spec.defaultValue()));
    return Optional.of(new MappedValue(parameter, owner(song, catalog, device.get()), spec, value));
  }

  private static String owner(Song song, Catalog catalog, Device device) {
    String track =
        song.tracks().stream()
            .filter(t -> t.device(device.id()).isPresent())
            .findFirst()
            .map(Track::name)
            .orElse("Master");
    return track + ", " + catalog.find(device.type()).map(DeviceType::name).orElse(device.type());
  }

  /** What a channel says of itself; empty where it has no such thing. */
  private interface Reading {
    Optional<Double> of(Channel channel);
  }

  private static Optional<MappedValue> onChannel(
      Song song, TrackId track, MappingTarget target, ParamSpec spec, Reading reading) {
    return song.channel(track)
        .flatMap(t -> reading.of(t.channel()).map(v -> new MappedValue(target, t.name(), spec, v)));
  }

  private static Optional<MappedValue> send(Song song, MappingTarget.SendLevel send) {
    String bus = song.track(send.bus()).map(Track::name).orElse("");
    ParamSpec spec =
        ParamSpec.linear("send", "Send to " + bus, Unit.DECIBELS, Decibels.SILENCE, FaderTravel.MOST_DB, 0);
    return onChannel(
        song, send.track(), send, spec,
        c -> c.sends().stream().filter(s -> s.bus().equals(send.bus())).findFirst().map(Send::levelDb));
  }

  /** What people call it: "Cutoff". */
  public String label() {
    return spec.label();
  }

  /** Whether it is on or off. */
  public boolean isSwitch() {
    return spec.unit() == Unit.SWITCH;
  }

  /** Whether it is a level that a fader moves. */
  private boolean isLevel() {
    return target instanceof MappingTarget.Gain || target instanceof MappingTarget.SendLevel;
  }

  /** How far, as travel, one choice is from the next; 0 for what has no choices. */
  public double step() {
    return spec.stepped() ? 1 / Math.max(1, spec.max() - spec.min()) : 0;
  }

  /** The place, 0 to 1, of a value. */
  public double toTravel(double of) {
    return isLevel() ? FaderTravel.ofDb(of) : spec.toTravel(of);
  }

  /** The value at a place, 0 to 1. */
  public double fromTravel(double travel) {
    return isLevel() ? FaderTravel.toDb(travel) : spec.fromTravel(travel);
  }

  /** A value as people read it. */
  public String format(double of) {
    return isLevel() && of <= Decibels.SILENCE ? "\u2212\u221e dB" : spec.format(of).replace('-', '\u2212');
  }

  /** What a typed text means. */
  public OptionalDouble parse(String text) {
    boolean closed = isLevel() && text.strip().toLowerCase(Locale.ROOT).matches("[-\u2212](inf|\u221e)( db)?");
    return closed ? OptionalDouble.of(Decibels.SILENCE) : spec.parse(text);
  }

  /** The edit that sets it. */
  public Edit set(double to) {
    return switch (target) {
      case MappingTarget.Parameter parameter ->
          TrackEdits.parameter(parameter.device(), parameter.param(), to, label());
      case MappingTarget.Enabled enabled -> TrackEdits.enable(enabled.device(), to != 0);
      case MappingTarget.Gain gain -> MixerEdits.gain(named(gain.track()), to);
      case MappingTarget.Pan pan -> MixerEdits.pan(named(pan.track()), to);
      case MappingTarget.SendLevel send -> MixerEdits.sendLevel(send.track(), send.bus(), to);
      case MappingTarget.Mute mute -> MixerEdits.mute(mute.track(), to != 0);
      case MappingTarget.Solo solo -> MixerEdits.solo(solo.track(), to != 0);
      case MappingTarget.Command _ -> throw new IllegalStateException("A command is no edit: " + label());
    };
  }

  private static Optional<TrackId> named(TrackId track) {
    return Optional.of(track).filter(id -> !id.equals(Song.MASTER));
  }
}
