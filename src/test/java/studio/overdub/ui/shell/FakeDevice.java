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

  /** A small catalogue: two instruments, three effects, a note effect. */
  public static Catalog catalog() {
    return new Catalog(
        List.of(
            new FakeDevice(
                "tone", "Synthesizer", "Two oscillators into a filter", Kind.INSTRUMENT, synth(), List.of()),
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

  private static List<ParamSpec> synth() {
    return List.of(
        ParamSpec.choice("osc1.wave", "Wave", 1, "Sine", "Saw", "Square", "Triangle"),
        ParamSpec.linear("osc1.octave", "Octave", Unit.NONE, -2, 2, 0),
        ParamSpec.linear("osc1.level", "Level", Unit.DECIBELS, -60, 6, -6),
        ParamSpec.linear("osc1.pulse", "Pulse width", Unit.PERCENT, 0, 1, .5),
        ParamSpec.choice("osc2.wave", "Wave", 0, "Sine", "Saw", "Square", "Triangle"),
        ParamSpec.linear("osc2.detune", "Detune", Unit.CENTS, -50, 50, 7),
        ParamSpec.linear("osc2.level", "Level", Unit.DECIBELS, -60, 6, -12),
        ParamSpec.choice("filter.type", "Type", 0, "Low-pass", "Band-pass", "High-pass"),
        ParamSpec.logarithmic("filter.cutoff", "Cutoff", Unit.HERTZ, 20, 20000, 1200),
        ParamSpec.linear("filter.resonance", "Resonance", Unit.PERCENT, 0, 1, .3),
        ParamSpec.linear("filter.envelope", "Envelope", Unit.SEMITONES, -60, 60, 24),
        ParamSpec.square("amp.attack", "Attack", Unit.SECONDS, 0, 10, .01),
        ParamSpec.square("amp.decay", "Decay", Unit.SECONDS, 0, 10, .4),
        ParamSpec.linear("amp.sustain", "Sustain", Unit.PERCENT, 0, 1, .7),
        ParamSpec.square("amp.release", "Release", Unit.SECONDS, 0, 10, .6),
        ParamSpec.onOff("glide.on", "Glide", false),
        ParamSpec.square("glide.time", "Time", Unit.SECONDS, 0, 2, .08),
        ParamSpec.linear("pan", "Pan", Unit.PAN, -1, 1, -.2),
        ParamSpec.linear("unison", "Voices", Unit.NONE, 1, 8, 3));
  }
}
