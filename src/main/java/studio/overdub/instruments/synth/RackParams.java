package studio.overdub.instruments.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.effects.ChorusType;
import studio.overdub.effects.DelayType;
import studio.overdub.effects.DriveType;
import studio.overdub.effects.EqType;
import studio.overdub.effects.PhaserType;
import studio.overdub.effects.ReverbType;

/** The parameters of the Synthesizer's own effects, in the order in which sound goes through them. */
final class RackParams {
  /**
   * An effect in the row.
   *
   * @param id what its parameters' ids begin with, behind {@code fx.}
   * @param defaults where it starts from something else than on its own
   */
  record Slot(String id, DeviceType type, Map<String, Double> defaults) {}

  static final List<Slot> SLOTS =
      List.of(
          new Slot("drive", new DriveType(), Map.of()),
          new Slot("eq", new EqType(), Map.of()),
          new Slot("chorus", new ChorusType(), Map.of("mix", .5)),
          new Slot("phaser", new PhaserType(), Map.of()),
          new Slot("delay", new DelayType(), Map.of()),
          new Slot("reverb", new ReverbType(), Map.of("mix", .25)));

  private RackParams() {}

  /** A section for each effect: whether it is on, then what it has itself. */
  static Section[] sections() {
    return SLOTS.stream().map(RackParams::section).toArray(Section[]::new);
  }

  private static Section section(Slot slot) {
    List<ParamSpec> specs = new ArrayList<>();
    String prefix = "fx." + slot.id() + ".";
    String name = slot.type().name();
    specs.add(
        ParamSpec.onOff(prefix + "on", name, false).withDescription("Whether the " + name.toLowerCase(Locale.ROOT) + " is on."));
    for (ParamSpec spec : slot.type().params()) {
      double defaultValue = slot.defaults().getOrDefault(spec.id(), spec.defaultValue());
      String sentence = spec.description().isEmpty() ? name + ": " + spec.label().toLowerCase(Locale.ROOT) + "." : spec.description();
      specs.add(spec.as(prefix + spec.id(), defaultValue).withDescription(sentence));
    }
    return new Section(name, specs);
  }

  /** Makes an effect that starts from these values. */
  static Processor create(DeviceType type, double[] values, Preparation preparation) throws StudioException {
    return type.create(new Settings(type, type.soundVersion(), values, Map.of()), preparation);
  }
}
