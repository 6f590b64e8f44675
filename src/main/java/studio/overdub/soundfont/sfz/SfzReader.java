package studio.overdub.soundfont.sfz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.soundfont.sfz.Address.Family;
import studio.overdub.soundfont.sfz.Address.Part;

/** Puts an instrument together from the headers and opcodes of its text. */
final class SfzReader implements SfzText.Sink {
  /** More regions than this are left out. */
  private static final int MOST_REGIONS = 4_000_000;

  /** A region whose controllers, LFOs and envelopes wait for the curves, which may stand at the end of a file. */
  private record Pending(OpcodeSet inherited, OpcodeSet own, int wiring, int sample, int group) {}

  /** What the headers above a region set. */
  private record Inherited(OpcodeSet plain, Map<Address, Double> wired, int wiring, String sample) {}

  /** After how many regions it is told how far reading is. */
  private static final int PROGRESS_REGIONS = 1 << 12;

  private final Notices notices;
  private final Progress progress;
  private final SfzText text;
  private final Values values;
  private final Control control;
  private final EffectReader effects;
  private final List<Pending> regions = new ArrayList<>();
  private final List<Map<Address, Double>> wirings = new ArrayList<>();
  private final Map<Map<Address, Double>, Integer> wiringPlaces = new HashMap<>();
  private final Map<String, Integer> samplePlaces = new HashMap<>();
  private final List<String> samples = new ArrayList<>();
  private final TreeMap<Integer, Curve> curves = new TreeMap<>();

  private String header = "";
  private Scope global = new Scope();
  private Scope master = new Scope();
  private Scope group = new Scope();
  private Scope region;
  private Inherited inherited;
  private double[] curve;
  private int curveIndex;
  private int groups;

  SfzReader(LibraryFolder folder, Notices notices, Progress progress) {
    this.notices = notices;
    this.progress = progress;
    text = new SfzText(folder, notices, this);
    values = new Values(notices, text);
    control = new Control(values, notices, text);
    effects = new EffectReader(values, notices, text);
    for (int i = 0; i < Curve.BUILT_IN; i++) {
      curves.put(i, Curve.builtIn(i));
    }
  }

  /** Reads the text; then the other methods tell what it holds. */
  void read(Path file) throws StudioException {
    text.read(file);
    finishHeader();
  }

  Control control() {
    return control;
  }

  /** The samples' names, as regions refer to them. */
  List<String> samples() {
    return samples;
  }

  EffectRouting effects() {
    return effects.routing();
  }

  /** The regions, in the order of the text. */
  List<SfzRegion> regions() {
    Wiring[] made = new Wiring[wirings.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = wirings.get(i).isEmpty() ? Wiring.PLAIN : new WiringBuilder(wirings.get(i), this::curve).build();
    }
    List<SfzRegion> done = new ArrayList<>(regions.size());
    for (Pending pending : regions) {
      done.add(
          new SfzRegion(pending.inherited, pending.own, made[pending.wiring], pending.sample, pending.group));
    }
    return done;
  }

  private Curve curve(int number) {
    return number == 0 ? null : curves.get(number);
  }

  @Override
  public void header(String name) {
    finishHeader();
    header = name;
    switch (name) {
      case "global" -> {
        global = new Scope();
        master = new Scope();
        group = new Scope();
        inherited = null;
      }
      case "master" -> {
        master = new Scope();
        group = new Scope();
        inherited = null;
      }
      case "group" -> {
        group = new Scope();
        inherited = null;
        groups++;
      }
      case "region" -> region = new Scope();
      case "curve" -> {
        curve = new double[128];
        Arrays.fill(curve, Double.NaN);
        curveIndex = Math.max(Curve.BUILT_IN, curves.lastKey() + 1);
      }
      case "effect" -> effects.begin();
      case "control", "midi", "sample" -> { }
      default -> notices.add(text.where(), "there is no such header: <" + SfzText.shortened(name) + ">");
    }
  }

  private void finishHeader() {
    if (header.equals("region")) {
      finishRegion();
    } else if (header.equals("curve")) {
      curves.put(curveIndex, Curve.through(curve));
    } else if (header.equals("effect")) {
      effects.end();
    }
    header = "";
  }

  private void finishRegion() {
    if (regions.size() == MOST_REGIONS) {
      notices.addOnce(text.where(), "there are more than " + MOST_REGIONS + " regions; the rest is left out");
      return;
    }
    if (inherited == null) {
      Scope above = new Scope().inherit(global).inherit(master);
      above.sample = group.sample != null ? group.sample : master.sample != null ? master.sample : global.sample;
      String sample = above.sample;
      above.inherit(group);
      inherited = new Inherited(OpcodeSet.of(above.plain), above.wired, wiringPlace(above.wired), sample);
    }
    int wiring = inherited.wiring;
    if (!region.wired.isEmpty()) {
      Map<Address, Double> wired = new HashMap<>(inherited.wired);
      wired.putAll(region.wired);
      wiring = wiringPlace(wired);
    }
    String sample = region.sample != null ? region.sample : inherited.sample;
    int place = sample == null ? -1 : samplePlaces.computeIfAbsent(sample, this::addSample);
    if (regions.size() % PROGRESS_REGIONS == 0 && !progress.report(0, "Reading regions")) {
      throw new CancellationException();
    }
    regions.add(new Pending(inherited.plain, OpcodeSet.of(region.plain), wiring, place, groups));
  }

  private int addSample(String name) {
    samples.add(name);
    return samples.size() - 1;
  }

  private int wiringPlace(Map<Address, Double> wired) {
    return wiringPlaces.computeIfAbsent(
        wired,
        w -> {
          wirings.add(w);
          return wirings.size() - 1;
        });
  }

  @Override
  public void opcode(String name, String value) {
    switch (header) {
      case "global" -> set(global, name, value);
      case "master" -> set(master, name, value);
      case "group" -> set(group, name, value);
      case "region" -> set(region, name, value);
      case "control" -> control.set(name, value);
      case "curve" -> curvePoint(name, value);
      case "effect" -> {
        if (!effects.set(name, value)) {
          unknown(name);
        }
      }
      case "midi", "sample" -> { }
      default -> notices.add(text.where(), "this opcode stands under no header: " + SfzText.shortened(name));
    }
  }

  private void curvePoint(String name, String value) {
    double number = values.number(name, value);
    if (Double.isNaN(number)) {
      return;
    }
    if (name.equals("curve_index")) {
      curveIndex = Math.clamp((long) number, 0, 255);
    } else if (name.matches("v[0-9]{1,3}") && Integer.parseInt(name.substring(1)) < 128) {
      curve[Integer.parseInt(name.substring(1))] = number;
    } else {
      unknown(name);
    }
  }

  private void unknown(String name) {
    notices.add(text.where(), "there is no such opcode: " + SfzText.shortened(name));
  }

  private void set(Scope scope, String name, String value) {
    if (scope != region) {
      inherited = null;
    }
    switch (name) {
      case "sample" -> scope.sample = sampleName(value);
      case "key" -> setKey(scope, value);
      default -> setAddress(scope, name, value);
    }
  }

  private String sampleName(String value) {
    return value.startsWith("*") ? value : control.defaultPath() + value;
  }

  private void setKey(Scope scope, String value) {
    double key = values.of(Opcode.LOKEY, "key", value, control.keyOffset());
    if (!Double.isNaN(key)) {
      scope.plain.put(Opcode.LOKEY.slot(), key);
      scope.plain.put(Opcode.HIKEY.slot(), key);
      scope.plain.put(Opcode.PITCH_KEYCENTER.slot(), key);
    }
  }

  private void setAddress(Scope scope, String name, String value) {
    Optional<Address> found = OpcodeNames.find(name);
    if (found.isEmpty()) {
      if (KnownOpcodes.describes(name) || control.takes(name, value)) {
        return;
      }
      if (KnownOpcodes.isLeftOut(name)) {
        notices.addOnce(text.where(), "this opcode is known, and has no effect here: " + name);
      } else {
        unknown(name);
      }
      return;
    }
    Address address = found.get();
    if (address.isPlain()) {
      double number = values.of(Opcode.values()[address.opcode()], name, value, control.offset(name));
      if (!Double.isNaN(number)) {
        scope.plain.put(address.slot(), number);
      }
      if (address.opcode() == Opcode.OUTPUT.ordinal() && number > 0) {
        notices.addOnce(text.where(), "this opcode is known, and has no effect here: output");
      }
    } else {
      boolean combines = address.family() == Address.Family.VARIABLE && address.part() == Address.Part.VALUE;
      double number = combines ? values.combining(name, value) : values.number(name, value);
      if (!Double.isNaN(number)) {
        scope.wired.put(address, number);
      }
    }
  }
}
