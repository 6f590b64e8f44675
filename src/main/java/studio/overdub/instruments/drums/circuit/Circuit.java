package studio.overdub.instruments.drums.circuit;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.Unit.DECIBELS;

import java.util.List;
import java.util.stream.Stream;
import studio.overdub.device.ParamSpec;

/** The ways of making a stroke's sound. Drums of one circuit differ by their parameters alone. */
public enum Circuit {
  /** A sine that falls in pitch, with a click and noise: kicks, toms, congas. */
  MEMBRANE("Membrane", MembraneVoice.PARAMS, MembraneVoice::new),
  /** Two sines and noise: snares. */
  SNARE("Snare", SnareVoice.PARAMS, SnareVoice::new),
  /** Bursts of noise and the room behind them. */
  CLAP("Clap", ClapVoice.PARAMS, ClapVoice::new),
  /** Six squares out of tune with each other, and noise: hats, cymbals, jingles. */
  METAL("Metal", MetalVoice.PARAMS, MetalVoice::new),
  /** Two squares: cowbells. */
  BELL("Bell", BellVoice.PARAMS, BellVoice::new),
  /** Two short sines: rims and claves. */
  WOOD("Wood", WoodVoice.PARAMS, WoodVoice::new),
  /** Beads in a shell. */
  SHAKER("Shaker", ShakerVoice.PARAMS, ShakerVoice::new);

  /** Makes a voice of a circuit. */
  private interface Maker {
    CircuitVoice make(CircuitValues values, double sampleRate);
  }

  private final String label;
  private final List<ParamSpec> params;
  private final Maker maker;

  Circuit(String label, List<ParamSpec> own, Maker maker) {
    this.label = label;
    params =
        DrumDescriptions.on(
            Stream.concat(own.stream(), Stream.of(linear("drive", "Drive", DECIBELS, 0, 36, 0))).toList());
    this.maker = maker;
  }

  /** What people read: "Membrane". */
  public String label() {
    return label;
  }

  /** The circuit's parameters by their ids within it, "tune"; the drive, which all circuits have, is the last. */
  public List<ParamSpec> params() {
    return params;
  }

  /** A voice, whose parameters stand where {@code values} has them. */
  public CircuitVoice voice(CircuitValues values, double sampleRate) {
    return maker.make(values, sampleRate);
  }
}
