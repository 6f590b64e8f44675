package studio.overdub.ui.view.device.pads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.SampleLayer;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.ui.view.Audition;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.Percussion;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.EnvelopeModel;
import studio.overdub.ui.view.device.MovingValues;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.PartOutput;
import studio.overdub.ui.view.device.sample.SampleModel;
import studio.overdub.ui.view.device.sample.StretchMarks;
import studio.overdub.ui.view.device.wave.Mark;
import studio.overdub.ui.view.device.wave.WaveModel;

/** The 128 pads of a drum rack, one of which is selected and shows its samples and knobs. Event thread only. */
public final class PadsModel {
  /** How many pads there are, one a key. */
  public static final int PADS = 128;

  private static final int KICK = 36;
  private static final double FAINTEST = -54;

  private final Session session;
  private final DeviceModel device;
  private final StretchMarks marks;
  private final Audition audition;
  private final PartOutput output;
  private final PadCircuit circuit;
  private final MovingValues moving;
  private final Changes changes = new Changes();
  private int selected = KICK;
  private int layer;
  private int firstRow = KICK / PadLayout.SIDE;

  /** A model of the device that {@code device} shows, whose sounds {@code shelf} has. */
  public PadsModel(Session session, DeviceModel device, SampleShelf shelf) {
    this.session = session;
    this.device = device;
    marks = new StretchMarks(device, shelf);
    audition = new Audition(session.transport());
    output = new PartOutput(session, device);
    circuit = new PadCircuit(session, device, shelf);
    circuit.select(selected);
    moving = new MovingValues(session, device);
  }

  /** The circuit of the selected pad. */
  public PadCircuit circuit() {
    return circuit;
  }

  /** Where gains stand as they sound. */
  public MovingValues moving() {
    return moving;
  }

  /** How loud a pad sounds now, 0 silent to 1. */
  public double sounding(int key) {
    double decibels = moving.value(PadEdits.prefix(key) + "gain");
    return Double.isNaN(decibels) ? 0 : Math.clamp(1 - decibels / FAINTEST, 0, 1);
  }

  /** Whether the selected pad's circuit shows, rather than one of its samples. */
  public boolean showsCircuit() {
    return circuit.on() && (layer < 0 || layers(selected).isEmpty());
  }

  /** The selected pad's circuit among its layers; empty where it has none. */
  public Optional<LayerRow> circuitRow() {
    return circuit.on() ? Optional.of(new LayerRow(circuit.name(), "", showsCircuit())) : Optional.empty();
  }

  /** Shows the selected pad's circuit. */
  public void selectCircuit() {
    selectLayer(-1);
  }

  /** Who wants to hear that pads are to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  /** The waveform of the selected pad's selected sample. */
  public WaveModel wave() {
    return marks.wave();
  }

  /** Where the pads stand on a canvas. */
  public PadLayout layout(double width, double height) {
    return new PadLayout(width, height, firstRow);
  }

  /** The lowest row of pads that is seen large. */
  public void firstRow(int row) {
    firstRow = Math.clamp(row, 0, PadLayout.LAST_ROW);
    changes.tell();
  }

  /** Moves the pads seen large by rows, upwards for positive numbers. */
  public void scroll(int rows) {
    firstRow(firstRow + rows);
  }

  /** All pads, by key. */
  public List<Pad> pads() {
    Optional<Device> rack = device.device();
    Map<String, String> texts = rack.map(Device::texts).orElse(Map.of());
    Map<String, Double> params = rack.map(Device::params).orElse(Map.of());
    boolean solo = params.entrySet().stream().anyMatch(p -> p.getKey().endsWith(".solo") && p.getValue() >= .5);
    List<Pad> pads = new ArrayList<>(PADS);
    int held = audition.key().orElse(-1);
    for (int key = 0; key < PADS; key++) {
      String prefix = PadEdits.prefix(key);
      boolean muted = params.getOrDefault(prefix + "mute", 0.0) >= .5;
      boolean alone = params.getOrDefault(prefix + "solo", 0.0) >= .5;
      int choke = params.getOrDefault(prefix + "choke", 0.0).intValue();
      String place = output.name(prefix + "output");
      String mark =
          muted ? "muted" : alone ? "solo" : !place.isEmpty() ? "\u2192 " + place : choke > 0 ? "choke " + choke : "";
      String samples = texts.getOrDefault(prefix + "samples", "");
      pads.add(
          new Pad(
              key, PadNames.of(texts, params, key), KeyNames.of(key, Optional.empty()), mark,
              !samples.isEmpty() || PadCircuit.on(params, key),
              muted || solo && !alone, key == selected, key == held));
    }
    return pads;
  }

  private String ownName() {
    Optional<Device> rack = device.device();
    return PadNames.of(rack.map(Device::texts).orElse(Map.of()), rack.map(Device::params).orElse(Map.of()), selected);
  }

  /** What an empty pad usually holds: "Kick" for key 36; empty beyond the usual kit. */
  public static String usual(int key) {
    return Percussion.name(key);
  }

  /** The key of the selected pad. */
  public int selected() {
    return selected;
  }

  /** The selected pad's name. */
  public String selectedName() {
    String name = ownName();
    return name.isEmpty() ? "Empty pad" : name;
  }

  /** The key that plays the selected pad: "C2, key 36". */
  public String selectedKey() {
    return KeyNames.of(selected, Optional.empty()) + ", key " + selected;
  }

  /** Selects a pad. */
  public void select(int key) {
    if (key != selected) {
      selected = key;
      layer = 0;
      circuit.select(key);
      if (!layout(1, 1).shows(key)) {
        firstRow = Math.clamp(key / PadLayout.SIDE - 1, 0, PadLayout.LAST_ROW);
      }
      refresh();
      changes.tell();
    }
  }

  /** Plays a pad and selects it. */
  public void press(int key, int velocity) {
    select(key);
    device.track().ifPresent(track -> audition.play(track, key, velocity));
    changes.tell();
  }

  /** Lets the pad go. */
  public void release() {
    audition.stop();
    changes.tell();
  }

  /** Lets two pads change places. */
  public void swap(int one, int two) {
    if (one != two) {
      onRack(PadEdits::swap, one, two);
      selected = two;
      refresh();
      changes.tell();
    }
  }

  private interface PairEdit {
    Edit of(TrackId track, DeviceId rack, int one, int two);
  }

  private void onRack(PairEdit edit, int one, int two) {
    if (device.track().isPresent() && device.id().isPresent()) {
      session.apply(edit.of(device.track().get(), device.id().get(), one, two));
    }
  }

  /** Empties the selected pad. */
  public void clear() {
    onRack((track, rack, pad, none) -> PadEdits.clear(track, rack, pad), selected, selected);
  }

  /** Gives the selected pad a name; an empty one brings its sample's name back. */
  public void rename(String name) {
    text(selected, "name", name.strip(), "Pad name");
  }

  private void text(int pad, String id, String value, String label) {
    device.id().ifPresent(rack -> session.apply(TrackEdits.text(rack, PadEdits.prefix(pad) + id, value, label)));
  }

  private List<SampleLayer> layers(int pad) {
    return device.device()
        .map(rack -> SampleLayer.parse(rack.texts().getOrDefault(PadEdits.prefix(pad) + "samples", "")))
        .orElse(List.of());
  }

  /** The selected pad's samples. */
  public List<LayerRow> layers() {
    List<LayerRow> rows = new ArrayList<>();
    for (SampleLayer one : layers(selected)) {
      rows.add(
          new LayerRow(
              SampleModel.stem(one.file()), one.lowVelocity() + "\u2013" + one.highVelocity(),
              rows.size() == Math.max(0, layer) && !showsCircuit()));
    }
    return rows;
  }

  /** Shows the waveform of one of the selected pad's samples. */
  public void selectLayer(int index) {
    layer = index;
    refresh();
    changes.tell();
  }

  /** Takes one of the selected pad's samples away. */
  public void removeLayer(int index) {
    List<SampleLayer> next = new ArrayList<>(layers(selected));
    if (index >= 0 && index < next.size()) {
      next.remove(index);
      layer = 0;
      text(selected, "samples", SampleLayer.format(next), "Samples");
    }
  }

  /** Lets one of the selected pad's samples answer velocities from {@code low} to {@code high}. */
  public void velocities(int index, int low, int high) {
    List<SampleLayer> next = new ArrayList<>(layers(selected));
    if (index >= 0 && index < next.size()) {
      next.set(index, next.get(index).withVelocities(low, high));
      text(selected, "samples", SampleLayer.format(next), "Velocities");
    }
  }

  /**
   * Gives a pad a sound of the song.
   *
   * @param file as devices name it
   * @param adding whether it comes beside what the pad has, rather than in its place
   */
  public void use(int pad, String file, boolean adding) {
    List<SampleLayer> next = new ArrayList<>(adding ? layers(pad) : List.of());
    next.add(SampleLayer.of(file));
    text(pad, "samples", SampleLayer.format(next), "Samples");
    select(pad);
  }

  /** Brings itself up to date with the device and with what has been read by now. */
  public void refresh() {
    List<SampleLayer> layers = layers(selected);
    if (layers.isEmpty()) {
      marks.clear("Drop a sound file here or on a pad");
      return;
    }
    int shown = Math.clamp(layer, 0, layers.size() - 1);
    List<StretchMarks.Handle> handles = new ArrayList<>();
    parameter("start").ifPresent(p -> handles.add(new StretchMarks.Handle(Mark.Kind.START, p)));
    parameter("end").ifPresent(p -> handles.add(new StretchMarks.Handle(Mark.Kind.END, p)));
    marks.show(layers.get(shown), handles);
  }

  /** What the waveform's mark in hand stands for; empty where there is none. */
  public Optional<Controlled> controlledMark() {
    return marks.controlled();
  }

  private Optional<Parameter> parameter(String id) {
    return device.parameter(PadEdits.prefix(selected) + id);
  }

  /** The selected pad's knobs, arranged by hand: those of its circuit, its own, and last the rack's. */
  public List<ParameterGroup> controls() {
    List<ParameterGroup> groups = new ArrayList<>(circuit.controls());
    group(groups, "Pitch", "tune", "fine", "reverse");
    group(groups, "Filter", "filter", "cutoff", "resonance");
    group(groups, "Envelope", "attack", "hold", "decay", "sustain", "release");
    group(groups, "Output", "gain", "pan", "output", "velocity");
    group(groups, "Playing", "trigger", "layers", "choke", "mute", "solo");
    device.parameter("gain").ifPresent(gain -> groups.add(new ParameterGroup("All pads", List.of(gain))));
    return groups;
  }

  private void group(List<ParameterGroup> groups, String title, String... ids) {
    List<Parameter> found = new ArrayList<>();
    for (String id : ids) {
      parameter(id).ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      groups.add(new ParameterGroup(title, found));
    }
  }

  /** The selected pad's envelope, to be moved. */
  public EnvelopeModel envelope() {
    return new EnvelopeModel(device, "Amplifier", this::parameter);
  }

  /** Whether a parameter chooses a pad's output, which is shown by {@link #destinations}. */
  public static boolean isOutput(Parameter parameter) {
    return parameter.id().endsWith(".output");
  }

  /** The places that the selected pad can go to. */
  public List<PartOutput.Destination> destinations() {
    String name = ownName();
    String own = name.isEmpty() ? PadsModel.usual(selected) : name;
    return output.destinations(
        PadEdits.prefix(selected) + "output", (own.isEmpty() ? KeyNames.of(selected, Optional.empty()) : own) + " bus");
  }

  /** Lets the selected pad go to another place. */
  public void send(PartOutput.Destination destination) {
    session.apply(destination.edit());
  }

  /** What a pad does, for the foot line. */
  public String describe(Pad pad) {
    String usual = usual(pad.key()).isEmpty() ? "" : ", usually " + usual(pad.key());
    String what = pad.filled() ? pad.name() : "Empty" + usual;
    return what + " on " + pad.keyName()
        + ". [Click] plays it, harder further up  [Drag] changes places with another pad"
        + "  [Drop] a sound file  [Ctrl Shift Drop] adds it as a layer";
  }
}
