package studio.overdub.ui.view.device.synth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.SynthShapes;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.DeviceText;
import studio.overdub.ui.view.device.EnvelopeModel;
import studio.overdub.ui.view.device.MovingValues;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;

/**
 * The Synthesizer as its panel shows it: its parameters arranged by hand, and what is drawn of them. Event thread only.
 */
public final class SynthModel {
  /** How many oscillators there are. */
  public static final int OSCILLATORS = 3;

  /** How many filters there are. */
  public static final int FILTERS = 2;

  /** How many envelopes there are, and how many low-frequency oscillators. */
  public static final int MOVERS = 4;

  private static final List<String> PITCH_AND_LEVEL = List.of("octave", "semitones", "fine", "level");
  private static final List<String> START_AND_WAY = List.of("cross", "phase", "tracking", "filter");
  private static final List<List<String>> EACH_KIND =
      List.of(
          List.of("width", "sync"),
          List.of("position"),
          List.of("partials", "tilt", "even", "stretch"),
          List.of("ratio", "index", "feedback"));

  private final DeviceModel device;
  private final Modulations modulations;
  private final MovingValues moving;
  private final SampleShelf samples;
  private final SynthShapes shapes = new SynthShapes();

  /**
   * The Synthesizer that {@code device} shows.
   *
   * @param samples the sounds of the song, which may be wavetables
   */
  public SynthModel(Session session, DeviceModel device, SampleShelf samples) {
    this.device = device;
    this.samples = samples;
    modulations = new Modulations(device);
    moving = new MovingValues(session, device);
  }

  /** The device itself. */
  public DeviceModel device() {
    return device;
  }

  /** What is led to what. */
  public Modulations modulations() {
    return modulations;
  }

  /** Where knobs stand as they sound. */
  public MovingValues moving() {
    return moving;
  }

  /** The parameters of these ids, behind one prefix, that the device has. */
  public List<Parameter> parameters(String prefix, List<String> ids) {
    List<Parameter> found = new ArrayList<>();
    ids.forEach(id -> device.parameter(prefix + id).ifPresent(found::add));
    return found;
  }

  /** A group of the parameters of these ids, behind one prefix. */
  public ParameterGroup group(String title, String prefix, String... ids) {
    return new ParameterGroup(title, parameters(prefix, List.of(ids)));
  }

  /** The knobs of an oscillator by rows, its kind's own first: what a kind does not use does not show. */
  public List<List<Parameter>> oscillator(int n, int kind) {
    String prefix = "osc" + (n + 1) + ".";
    return List.of(
        parameters(prefix, EACH_KIND.get(kind)), parameters(prefix, PITCH_AND_LEVEL),
        parameters(prefix, START_AND_WAY));
  }

  /** The kind of an oscillator, 0 to 3: analogue, wavetable, additive, FM. */
  public int kind(int oscillator) {
    return (int) value("osc" + (oscillator + 1) + ".kind");
  }

  /** What an oscillator's wave looks like. */
  public WaveShape wave(int oscillator) {
    return new WaveShape(this, shapes, samples, oscillator);
  }

  /** The text that names a sound of the song to be an oscillator's wavetable. */
  public Optional<DeviceText> sound(int oscillator) {
    return text("osc" + (oscillator + 1) + ".sound");
  }

  /** The name of the sound that is an oscillator's wavetable; empty where none is. */
  public String soundName(int oscillator) {
    String text = sound(oscillator).map(device::text).orElse("");
    return text.substring(text.lastIndexOf('/') + 1);
  }

  /** Lets an oscillator read a sound of the song as its wavetable, as one step of history. */
  public void useSound(int oscillator, String file) {
    String prefix = "osc" + (oscillator + 1) + ".";
    device.parameter(prefix + "kind").ifPresent(
        kind -> sound(oscillator).ifPresent(sound -> device.set(Map.of(kind, 1.0), Map.of(sound, file))));
  }

  /** Lets an oscillator read a wavetable by name, as one step of history. */
  public void useTable(int oscillator, String name) {
    Map<DeviceText, String> texts = new LinkedHashMap<>();
    table(oscillator).ifPresent(table -> texts.put(table, name));
    sound(oscillator).filter(sound -> !device.text(sound).isEmpty()).ifPresent(sound -> texts.put(sound, ""));
    device.set(Map.of(), texts);
  }

  /** The text that names an oscillator's wavetable. */
  public Optional<DeviceText> table(int oscillator) {
    return text("osc" + (oscillator + 1) + ".table");
  }

  /** The names of the wavetables to choose from. */
  public List<String> wavetables() {
    return SynthShapes.wavetables();
  }

  /** A setting that is text, by its id. */
  public Optional<DeviceText> text(String id) {
    return device.texts().stream().filter(text -> text.id().equals(id)).findFirst();
  }

  /** What a filter lets through, to be moved. */
  public FilterCurve filter(int n) {
    return new FilterCurve(this, shapes, n);
  }

  /** An envelope, to be moved. */
  public EnvelopeModel envelope(int n) {
    return new EnvelopeModel(device, "Envelope " + (n + 1), id -> device.parameter("env" + (n + 1) + "." + id));
  }

  /** A low-frequency oscillator, to be drawn on. */
  public LfoShape lfo(int n) {
    return new LfoShape(this, n);
  }

  /** Where a parameter stands; 0 where there is none. */
  public double value(String id) {
    return device.parameter(id).map(device::value).orElse(0.0);
  }

  /** Where a parameter stands, as people read it. */
  public String words(String id) {
    return device.parameter(id).map(p -> p.format(device.value(p))).orElse("");
  }

  /** The parameters of an effect of the rack, as far as the panel's order of groups goes. */
  public List<ParameterGroup> effects() {
    List<ParameterGroup> groups = new ArrayList<>();
    List<Parameter> all =
        device.groups().stream().flatMap(g -> g.parameters().stream()).filter(p -> p.id().startsWith("fx.")).toList();
    String before = "";
    List<Parameter> now = new ArrayList<>();
    String title = "";
    for (Parameter parameter : all) {
      String effect = parameter.id().split("\\.")[1];
      if (!effect.equals(before) && !now.isEmpty()) {
        groups.add(new ParameterGroup(title, now));
        now = new ArrayList<>();
      }
      title = now.isEmpty() ? parameter.label() : title;
      before = effect;
      now.add(parameter);
    }
    if (!now.isEmpty()) {
      groups.add(new ParameterGroup(title, now));
    }
    return groups;
  }
}
