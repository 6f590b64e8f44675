package studio.overdub.ui.shell;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.TextSpec;
import studio.overdub.device.Unit;
import studio.overdub.instruments.synth.SynthType;

/** A device type that declares and does not play. */
public record FakeDevice(
    String id, String name, String description, Kind kind, List<ParamSpec> params, List<TextSpec> texts)
    implements DeviceType {
  @Override
  public int soundVersion() {
    return 1;
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) throws StudioException {
    throw new StudioException("This device is silent", name, "");
  }

  /** A small catalogue: two instruments, one of them real, three effects, a note effect. */
  public static Catalog catalog() {
    return new Catalog(
        List.of(
            new SynthType(),
            new FakeDevice("sampler", "Sampler", "Plays the programs of a font", Kind.INSTRUMENT,
                List.of(
                    ParamSpec.linear("program", "Program", Unit.NONE, 0, 127, 0),
                    ParamSpec.linear("gain", "Gain", Unit.DECIBELS, -24, 24, 0)),
                List.of(new TextSpec("font", "Font", ""))),
            effect("eq", "EQ"), effect("compressor", "Compressor"), effect("tape", "Tape"),
            new FakeDevice("arp", "Arpeggiator", "Plays chords note by note", Kind.NOTE_EFFECT,
                List.of(ParamSpec.choice("order", "Order", 0, "Up", "Down", "Random")), List.of())));
  }

  private static FakeDevice effect(String id, String name) {
    return new FakeDevice(id, name, "Changes the sound", Kind.AUDIO_EFFECT,
        List.of(
            ParamSpec.linear("low.gain", "Gain", Unit.DECIBELS, -18, 18, 0),
            ParamSpec.logarithmic("low.frequency", "Frequency", Unit.HERTZ, 20, 20000, 120),
            ParamSpec.onOff("bypass", "Bypass", false)),
        List.of());
  }
}
