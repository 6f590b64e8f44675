package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import studio.overdub.device.Catalog;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Unit;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.roll.LaneChoice;

/**
 * Something of a track that can be automated.
 *
 * @param target what a lane of it moves
 * @param group where it belongs: "Mixer", or a device's name
 * @param spec its name, range and unit
 * @param rest its value where there is no automation
 */
public record AutomationParameter(LaneTarget target, String group, ParamSpec spec, double rest) {
  private static final String MIXER = "Mixer";
  private static final String CONTROLLERS = "Controllers";
  private static final double LEAST_DB = -60;
  private static final double MOST_DB = 6;

  /** All that can be automated on a track, the mixer first, then its devices; then what else it has lanes for. */
  public static List<AutomationParameter> of(Song song, Track track, Catalog catalog) {
    List<AutomationParameter> all = new ArrayList<>();
    all.add(decibels(new LaneTarget.Gain(), "Volume", track.channel().gainDb()));
    ParamSpec pan = ParamSpec.linear("pan", "Pan", Unit.PAN, -1, 1, 0);
    all.add(new AutomationParameter(new LaneTarget.Pan(), MIXER, pan, track.channel().pan()));
    for (Send send : track.channel().sends()) {
      String bus = song.track(send.bus()).map(Track::name).orElse("a bus that is gone");
      all.add(decibels(new LaneTarget.SendLevel(send.bus()), "Send to " + bus, send.levelDb()));
    }
    Stream.of(track.instrument().stream(), track.noteEffects().stream(), track.channel().inserts().stream())
        .flatMap(devices -> devices)
        .forEach(device -> addParameters(device, catalog, all));
    for (AutomationLane lane : track.lanes()) {
      if (all.stream().noneMatch(one -> one.target.equals(lane.target()))) {
        all.add(other(lane.target()));
      }
    }
    return all;
  }

  private static AutomationParameter decibels(LaneTarget target, String label, double rest) {
    ParamSpec spec = ParamSpec.linear("level", label, Unit.DECIBELS, LEAST_DB, MOST_DB, 0);
    return new AutomationParameter(target, MIXER, spec, spec.clamp(rest));
  }

  private static void addParameters(Device device, Catalog catalog, List<AutomationParameter> all) {
    catalog
        .find(device.type())
        .ifPresent(
            type -> {
              for (ParamSpec spec : type.params()) {
                double rest = device.params().getOrDefault(spec.id(), spec.defaultValue());
                all.add(
                    new AutomationParameter(
                        new LaneTarget.Parameter(device.id(), spec.id()), type.name(), spec, rest));
              }
            });
  }

  private static AutomationParameter other(LaneTarget target) {
    LaneChoice lane = new LaneChoice(target);
    if (target instanceof LaneTarget.Parameter gone) {
      ParamSpec spec = ParamSpec.linear(gone.param(), gone.param() + " (missing)", Unit.NONE, 0, 1, 0);
      return new AutomationParameter(target, CONTROLLERS, spec, 0);
    }
    ParamSpec spec = ParamSpec.linear("controller", lane.label(), Unit.NONE, 0, lane.most(), lane.rest());
    return new AutomationParameter(target, CONTROLLERS, spec, lane.rest());
  }

  /** What people read. */
  public String label() {
    return spec.label();
  }

  /** The value as people read it, in its unit. */
  public String format(double value) {
    return spec.format(value).replace('-', '\u2212');
  }

  /** What a typed text means. */
  public OptionalDouble parse(String text) {
    return spec.parse(text);
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
