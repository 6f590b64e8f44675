package studio.overdub.ui.view.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.app.Session;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.TextSpec;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Device;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.Track;
import studio.overdub.ui.view.browser.DeviceSound;
import studio.overdub.ui.view.browser.SoundLibrary;
import studio.overdub.ui.view.control.ControlModel;
import studio.overdub.ui.view.control.Controlled;

/**
 * The device whose panel shows: the chosen one, or else the instrument of the chosen track. All of it comes from the
 * declarations of its type. Event thread only.
 */
public final class DeviceModel {
  private final Session session;
  private final SoundLibrary library;
  private final ControlModel controls;

  /** A model over {@code session}, its presets from {@code library}. */
  public DeviceModel(Session session, SoundLibrary library) {
    this.session = session;
    this.library = library;
    controls = new ControlModel(session);
  }

  /** What its controls have in common. */
  public ControlModel controls() {
    return controls;
  }

  /** What the control of a parameter stands for; empty where no device is shown. */
  public Optional<Controlled> controlled(Parameter parameter) {
    return id().map(id -> new Controlled(controls, new MappingTarget.Parameter(id, parameter.id())));
  }

  /** What the switch of the device stands for; empty where no device is shown. */
  public Optional<Controlled> controlledSwitch() {
    return id().map(id -> new Controlled(controls, new MappingTarget.Enabled(id)));
  }

  /** The device as it stands in the song; empty where none can be shown. */
  public Optional<Device> device() {
    Optional<Track> track = session.selection().track().flatMap(session.song()::track);
    return session
        .selection()
        .device()
        .flatMap(session.song()::device)
        .filter(device -> onChosenTrackOrMaster(device.id()))
        .or(() -> track.flatMap(Track::instrument))
        .or(() -> track.flatMap(t -> t.channel().inserts().stream().findFirst()));
  }

  /** A device of another track gives way when a track is chosen, so that the panel follows the choice. */
  private boolean onChosenTrackOrMaster(DeviceId device) {
    return session.song().tracks().stream()
        .filter(track -> track.device(device).isPresent())
        .allMatch(track -> session.selection().track().filter(id -> !id.equals(track.id())).isEmpty());
  }

  private Optional<DeviceType> type() {
    return device().map(Device::type).flatMap(session.catalog()::find);
  }

  /** The device; empty where none can be shown. */
  public Optional<DeviceId> id() {
    return device().map(Device::id);
  }

  /** The id of its type, by which panels are kept. */
  public String typeId() {
    return device().map(Device::type).orElse("");
  }

  /** Its type's name; its id where the type is missing here. */
  public String name() {
    return type().map(DeviceType::name).orElse(typeId());
  }

  /** What it does, a sentence; what to do where its type is missing. */
  public String description() {
    return type()
        .map(DeviceType::description)
        .orElse("This version has no device of this kind. It stays in the song, and is silent.");
  }

  /** The track it is on: "on Wool Bass". */
  public String owner() {
    return id()
        .map(id -> session.song().tracks().stream().filter(t -> t.device(id).isPresent()).findFirst()
            .map(t -> "on " + t.name())
            .orElse("on the master"))
        .orElse("");
  }

  /** The track it is on; empty on the master. */
  public Optional<TrackId> track() {
    return id().flatMap(
        id -> session.song().tracks().stream().filter(t -> t.device(id).isPresent()).findFirst().map(Track::id));
  }

  /** Whether it plays. */
  public boolean enabled() {
    return device().map(Device::enabled).orElse(false);
  }

  /** Switches it on or off. */
  public void toggle() {
    device().ifPresent(d -> session.apply(TrackEdits.enable(d.id(), !d.enabled())));
  }

  /**
   * Its parameters, those whose ids share what stands before the first dot together, in the order declared; those
   * without a dot are "General", but need no title where they are all.
   */
  public List<ParameterGroup> groups() {
    Map<String, List<Parameter>> groups = new LinkedHashMap<>();
    for (ParamSpec spec : type().map(DeviceType::params).orElse(List.of())) {
      int dot = spec.id().indexOf('.');
      String prefix = dot < 0 ? "" : spec.id().substring(0, dot);
      groups.computeIfAbsent(prefix, k -> new ArrayList<>()).add(new Parameter(spec));
    }
    String title = groups.size() > 1 ? "General" : "";
    return groups.entrySet().stream()
        .map(e -> new ParameterGroup(e.getKey().isEmpty() ? title : GroupTitle.of(e.getKey()), e.getValue()))
        .toList();
  }

  /** The parameter with this id. */
  public Optional<Parameter> parameter(String id) {
    return type().filter(t -> t.indexOf(id) >= 0).map(t -> new Parameter(t.params().get(t.indexOf(id))));
  }

  /** Where a parameter stands: in the song, or where a MIDI controller has it at this moment. */
  public double value(Parameter parameter) {
    return device()
        .map(
            d ->
                controls.value(
                    new MappingTarget.Parameter(d.id(), parameter.id()),
                    parameter.spec().clamp(d.params().getOrDefault(parameter.id(), parameter.defaultValue()))))
        .orElse(parameter.defaultValue());
  }

  /** Moves a parameter while its knob turns. */
  public void preview(Parameter parameter, double value) {
    id().ifPresent(id -> session.transport().adjust(id, parameter.id(), value));
  }

  /** Sets a parameter. */
  public void set(Parameter parameter, double value) {
    id().ifPresent(id -> session.apply(TrackEdits.parameter(id, parameter.id(), value, parameter.label())));
  }

  /**
   * Sets several parameters as one step of history.
   *
   * @param together what makes changes in a row one step
   */
  public void set(Map<Parameter, Double> values, Object together) {
    Optional<Edit> edit =
        id().flatMap(
            id ->
                values.entrySet().stream()
                    .map(e -> TrackEdits.parameter(id, e.getKey().id(), e.getValue(), e.getKey().label()))
                    .reduce(Edit::then));
    edit.ifPresent(e -> session.apply(e, together));
  }

  /** Sets parameters and texts as one step of history. */
  public void set(Map<Parameter, Double> values, Map<DeviceText, String> texts) {
    id().ifPresent(
        id ->
            Stream.concat(
                    values.entrySet().stream()
                        .map(e -> TrackEdits.parameter(id, e.getKey().id(), e.getValue(), e.getKey().label())),
                    texts.entrySet().stream()
                        .map(e -> TrackEdits.text(id, e.getKey().id(), e.getValue(), e.getKey().label())))
                .reduce(Edit::then)
                .ifPresent(session::apply));
  }

  /** Its settings that are text, each with its label. */
  public List<DeviceText> texts() {
    return type().map(DeviceType::texts).orElse(List.of()).stream()
        .map(text -> new DeviceText(text.id(), text.label(), text.defaultValue()))
        .toList();
  }

  /** Where a text stands. */
  public String text(DeviceText text) {
    return device().map(d -> d.texts().getOrDefault(text.id(), text.defaultValue())).orElse("");
  }

  /** Sets a text. */
  public void text(DeviceText text, String value) {
    id().ifPresent(id -> session.apply(TrackEdits.text(id, text.id(), value, text.label())));
  }

  /** Whether it can be saved as a preset; one that plays recordings of the song is saved as a kit or in a patch. */
  public boolean canSave() {
    Optional<Device> device = device();
    return type()
        .map(DeviceType::texts)
        .filter(
            texts ->
                texts.stream()
                    .filter(text -> text.kind() == TextSpec.Kind.SAMPLES)
                    .allMatch(text -> device.orElseThrow().texts().getOrDefault(text.id(), "").isBlank()))
        .isPresent();
  }

  /** The preset it was last set to; empty for none. */
  public String preset() {
    return device().map(Device::preset).orElse("");
  }

  /** The names of its type's presets. */
  public List<String> presets() {
    return sounds().stream().map(DeviceSound::name).distinct().toList();
  }

  /** The names of another type's presets. */
  public List<String> presets(String type) {
    return sounds(type).map(DeviceSound::name).distinct().toList();
  }

  /** The parameters of another type's preset; none where there is no such preset. */
  public Map<String, Double> presetParams(String type, String name) {
    return sounds(type)
        .filter(sound -> sound.name().equals(name))
        .findFirst()
        .map(sound -> sound.preset().params())
        .orElse(Map.of());
  }

  private List<DeviceSound> sounds() {
    return sounds(typeId()).toList();
  }

  private Stream<DeviceSound> sounds(String type) {
    return library.sounds().stream()
        .filter(DeviceSound.class::isInstance)
        .map(DeviceSound.class::cast)
        .filter(sound -> sound.preset().type().equals(type));
  }

  /** Sets it to a preset by name. */
  public void preset(String name) {
    sounds().stream()
        .filter(sound -> sound.name().equals(name))
        .findFirst()
        .ifPresent(sound -> id().ifPresent(id -> session.apply(TrackEdits.preset(id, sound.preset()))));
  }
}
