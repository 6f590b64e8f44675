package studio.overdub.ui.view.device.drums;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.StrokeShelf;
import studio.overdub.song.Device;
import studio.overdub.ui.view.Audition;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.Arrangement;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.MovingValues;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.PartOutput;

/** The drums of a drum machine, one of which is selected and shows its knobs and curves. Event thread only. */
public final class DrumsModel {
  private static final Set<String> MIX = Set.of("level", "pan", "choke", "output", "mute", "solo");
  private static final double FAINTEST = -54;

  private final Session session;
  private final DeviceModel device;
  private final Outlines outlines;
  private final MovingValues moving;
  private final Audition audition;
  private final PartOutput output;
  private final DrumCurves curves;
  private final Changes changes = new Changes();
  private int selected;

  /** A model of the device that {@code device} shows, whose strokes {@code shelf} measures. */
  public DrumsModel(Session session, DeviceModel device, SampleShelf shelf) {
    this.session = session;
    this.device = device;
    outlines = new Outlines(shelf.strokes());
    moving = new MovingValues(session, device);
    audition = new Audition(session.transport());
    output = new PartOutput(session, device);
    curves = new DrumCurves(device, id -> device.parameter(drum().param(id)));
  }

  /** The device itself. */
  public DeviceModel device() {
    return device;
  }

  /** Who wants to hear that drums are to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  /** Whom to tell when more has been rendered. */
  public StrokeShelf strokes() {
    return outlines.strokes();
  }

  /** Where levels stand as they sound. */
  public MovingValues moving() {
    return moving;
  }

  /** The selected drum's envelopes, to be moved. */
  public DrumCurves curves() {
    return curves;
  }

  /** The place of the selected drum in {@link Drum#ALL}. */
  public int selected() {
    return selected;
  }

  /** The selected drum. */
  public Drum drum() {
    return Drum.ALL.get(selected);
  }

  /** The selected drum and what is drawn of it: "Kick, level and pitch". */
  public String title() {
    boolean pitch = curves.lines().stream().anyMatch(DrumCurves.Line::pitch);
    return drum().name() + (pitch ? ", level and pitch" : ", level");
  }

  /** Selects a drum. */
  public void select(int place) {
    int next = Math.clamp(place, 0, Drum.ALL.size() - 1);
    if (next != selected) {
      curves.cancel();
      selected = next;
      changes.tell();
    }
  }

  /** Strikes a drum and selects it. */
  public void press(int place, int velocity) {
    select(place);
    device.track().ifPresent(track -> audition.play(track, drum().key(), velocity));
    changes.tell();
  }

  /** Lets the drum go. */
  public void release() {
    audition.stop();
    changes.tell();
  }

  /** Whether a drum is under the hand. */
  public boolean pressed(Drum drum) {
    return audition.key().filter(key -> key == drum.key()).isPresent();
  }

  /** How loud a drum sounds now, 0 silent to 1. */
  public double sounding(Drum drum) {
    double decibels = moving.value(drum.param("level"));
    return Double.isNaN(decibels) ? 0 : Math.clamp(1 - decibels / FAINTEST, 0, 1);
  }

  private double value(Drum drum, String id) {
    return parameter(drum, id).map(device::value).orElse(0.0);
  }

  /** A parameter of a drum. */
  public Optional<Parameter> parameter(Drum drum, String id) {
    return device.parameter(drum.param(id));
  }

  /** Whether a drum is muted, or others alone are heard. */
  public boolean silent(Drum drum) {
    boolean solo = Drum.ALL.stream().anyMatch(d -> value(d, "solo") > 0);
    return value(drum, "mute") > 0 || solo && value(drum, "solo") == 0;
  }

  /** What the hardest stroke of a drum looks like, its level apart. */
  public double[] outline(Drum drum, int columns) {
    return stroke(drum).whole(columns);
  }

  /** What the selected drum looks like on the time of its {@link #curves}. */
  public double[] outline(int columns) {
    return stroke(drum()).over(columns, curves::time);
  }

  private Outlines.Outline stroke(Drum drum) {
    Map<String, Double> params = new HashMap<>(Map.of("master.drift", 0.0, "touch.accent", 0.0));
    device.device().map(Device::params).orElse(Map.of()).forEach(
        (id, value) -> {
          if (id.startsWith(drum.param("")) && !MIX.contains(id.substring(id.indexOf('.') + 1))) {
            params.put(id, value);
          }
        });
    params.put(drum.param("level"), 0.0);
    return outlines.of(session.catalog().find(device.typeId()), params, drum.key());
  }

  /** The selected drum's knobs, arranged by hand, without those of the mix. */
  public List<ParameterGroup> controls() {
    Drum drum = drum();
    Arrangement all = Arrangement.of(device);
    for (CircuitPlan.Group group : CircuitPlan.of(id -> parameter(drum, id).isPresent()).groups()) {
      all.group(group.title(), group.ids().stream().map(drum::param).toArray(String[]::new));
    }
    return all.groups();
  }

  /** What works on all drums. */
  public List<ParameterGroup> master() {
    return Arrangement.of(device)
        .group(
            "All drums", "master.drive", "master.compress", "master.tone", "master.cutoff", "master.level",
            "touch.level", "touch.tone", "touch.accent", "touch.from", "master.drift")
        .groups();
  }

  /** The places that a drum can go to. */
  public List<PartOutput.Destination> destinations(Drum drum) {
    return output.destinations(drum.param("output"), drum.name() + " bus");
  }

  /** Where a drum goes past its track; empty where it goes through its track. */
  public String place(Drum drum) {
    return output.name(drum.param("output"));
  }

  /** Lets a drum go to another place. */
  public void send(PartOutput.Destination destination) {
    session.apply(destination.edit());
  }

  /** What a drum does, for the foot line. */
  public String describe(Drum drum) {
    return drum.name() + " on " + KeyNames.of(drum.key(), Optional.empty())
        + ". [Click] strikes it, harder further up  [Left] [Right] choose  [Enter] strikes";
  }
}
