package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Unit;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.roll.LaneChoice;

/**
 * Something of a track that can be automated.
 *
 * @param target what a lane of it moves
 * @param group where it belongs: "Mixer", or a device's name
 * @param label what people read: "Volume", "Kick \u00b7 Tune"
 * @param spec its range and unit
 * @param rest its value where there is no automation
 */
public record AutomationParameter(LaneTarget target, String group, String label, ParamSpec spec, double rest) {
  static final String MIXER = "Mixer";
  static final String CONTROLLERS = "Controllers";
  private static final double LEAST_DB = -60;
  private static final double MOST_DB = 6;

  /** What the track's fader, pan and sends can be automated as. */
  static List<AutomationParameter> ofMixer(Song song, Track track) {
    List<AutomationParameter> all = new ArrayList<>();
    all.add(decibels(new LaneTarget.Gain(), "Volume", track.channel().gainDb()));
    ParamSpec pan = ParamSpec.linear("pan", "Pan", Unit.PAN, -1, 1, 0);
    all.add(new AutomationParameter(new LaneTarget.Pan(), MIXER, pan.label(), pan, track.channel().pan()));
    for (Send send : track.channel().sends()) {
      String bus = song.track(send.bus()).map(Track::name).orElse("a bus that is gone");
      all.add(decibels(new LaneTarget.SendLevel(send.bus()), "Send to " + bus, send.levelDb()));
    }
    return all;
  }

  /** What the lanes that a track has move. */
  static List<AutomationParameter> ofLanes(Song song, Track track, Catalog catalog) {
    return track.lanes().stream().map(lane -> of(lane.target(), song, track, catalog)).toList();
  }

  /** A target as it stands on a track; what is gone, and controllers, go by numbers. */
  public static AutomationParameter of(LaneTarget target, Song song, Track track, Catalog catalog) {
    return ofMixer(song, track).stream()
        .filter(one -> one.target.equals(target))
        .findFirst()
        .or(() -> target instanceof LaneTarget.Parameter p ? ofDevice(p, track, catalog) : Optional.empty())
        .orElseGet(() -> other(target));
  }

  private static Optional<AutomationParameter> ofDevice(LaneTarget.Parameter target, Track track, Catalog catalog) {
    return AutomationPages.devices(track)
        .filter(device -> device.id().equals(target.device()))
        .findFirst()
        .flatMap(
            device ->
                catalog.find(device.type())
                    .filter(type -> type.indexOf(target.param()) >= 0)
                    .map(type -> of(target, device, type)));
  }

  private static AutomationParameter of(LaneTarget.Parameter target, Device device, DeviceType type) {
    ParamSpec spec = type.params().get(type.indexOf(target.param()));
    double rest = device.params().getOrDefault(spec.id(), spec.defaultValue());
    return new AutomationParameter(target, type.name(), AutomationPages.fullLabel(device, spec), spec, rest);
  }

  /** Where lanes stand among those of a track: the mixer's first, then by device and in its order. */
  static Comparator<AutomationParameter> order(Song song, Track track, Catalog catalog) {
    List<LaneTarget> mixer = ofMixer(song, track).stream().map(AutomationParameter::target).toList();
    List<Device> devices = AutomationPages.devices(track).toList();
    return Comparator.comparingLong(
        parameter -> {
          int place = mixer.indexOf(parameter.target);
          if (place >= 0) {
            return place;
          }
          for (int i = 0; i < devices.size(); i++) {
            Device device = devices.get(i);
            if (parameter.target instanceof LaneTarget.Parameter(var id, var param) && device.id().equals(id)) {
              int index = catalog.find(device.type()).map(type -> type.indexOf(param)).orElse(0);
              return (i + 1L << Integer.SIZE) + index;
            }
          }
          return Long.MAX_VALUE;
        });
  }

  private static AutomationParameter decibels(LaneTarget target, String label, double rest) {
    ParamSpec spec = ParamSpec.linear("level", label, Unit.DECIBELS, LEAST_DB, MOST_DB, 0);
    return new AutomationParameter(target, MIXER, label, spec, spec.clamp(rest));
  }

  private static AutomationParameter other(LaneTarget target) {
    LaneChoice lane = new LaneChoice(target);
    if (target instanceof LaneTarget.Parameter gone) {
      ParamSpec spec = ParamSpec.linear(gone.param(), gone.param() + " (missing)", Unit.NONE, 0, 1, 0);
      return new AutomationParameter(target, CONTROLLERS, spec.label(), spec, 0);
    }
    ParamSpec spec = ParamSpec.linear("controller", lane.label(), Unit.NONE, 0, lane.most(), lane.rest());
    return new AutomationParameter(target, CONTROLLERS, spec.label(), spec, lane.rest());
  }

  /** The value as people read it, in its unit. */
  public String format(double value) {
    return new Parameter(spec).format(value).replace('-', '\u2212');
  }

  /** What a typed text means. */
  public OptionalDouble parse(String text) {
    return new Parameter(spec).parse(text);
  }

  /** Whether a fresh point moves in a line to the next, as values do that do not jump. */
  public boolean ramps() {
    return !spec.stepped() && !group.equals(CONTROLLERS);
  }

  /** Whether heights in a lane are in proportion to values. */
  public boolean even() {
    return spec.curve() == ParamSpec.Curve.LINEAR || spec.curve() == ParamSpec.Curve.WHOLE;
  }

  /** What a lane is filled from: the middle where values go both ways evenly, else the least. */
  public double origin() {
    return spec.min() < 0 && spec.max() == -spec.min() ? 0 : spec.min();
  }
}
