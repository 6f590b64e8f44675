package studio.overdub.instruments.drums;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.onOff;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.PAN;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.instruments.drums.circuit.CircuitVoice;
import studio.overdub.instruments.drums.circuit.Stroke;
import studio.overdub.instruments.keys.Outputs;

/** One stroke of a piece: its circuit, and where it stands in the mix of the machine. */
final class PieceVoice {
  /** Further outputs besides the main one. */
  static final int OUTPUTS = 16;

  /** The parameters that every piece has, behind those of its circuit. */
  static final List<ParamSpec> MIX =
      List.of(
          linear("level", "Level", DECIBELS, -48, 12, 0),
          linear("pan", "Pan", PAN, -1, 1, 0),
          choice("choke", "Choke group", 0, "Off", "1", "2", "3", "4"),
          choice(
              "output", "Output", 0, "Main", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13",
              "14", "15", "16"),
          onOff("mute", "Mute", false),
          onOff("solo", "Solo", false));

  static final int LEVEL = 0;
  static final int PAN_PLACE = 1;
  static final int CHOKE = 2;
  static final int OUTPUT = 3;
  static final int MUTE = 4;
  static final int SOLO = 5;

  private static final double APPROACH = .15;
  private static final double CLOSE = 1e-4;

  private final float[] sound = new float[ControlGrid.FRAMES];
  private final Patch patch;
  private final Piece piece;
  private final CircuitVoice circuit;
  private double strength;
  private int output;
  private boolean apart;
  private float left;
  private float right;
  private float leftStep;
  private float rightStep;

  PieceVoice(Piece piece, Patch patch, double sampleRate) {
    this.piece = piece;
    this.patch = patch;
    circuit = piece.circuit().voice(patch.of(piece), sampleRate);
  }

  /** Strikes the piece. */
  void strike(Stroke stroke, Outputs outputs) {
    strength = stroke.gain();
    // A sound stays where it began: moved while it sounds, it would click in two places.
    output = (int) patch.mix(piece, OUTPUT);
    apart = outputs.apart(output);
    circuit.strike(stroke);
    left = goal(-1);
    right = goal(1);
    leftStep = 0;
    rightStep = 0;
  }

  private float goal(int side) {
    if (!patch.audible(piece)) {
      return 0;
    }
    double balance = Math.min(1, 1 + side * patch.mix(piece, PAN_PLACE));
    double own = strength * balance * Elementary.decibelsToGain(patch.mix(piece, LEVEL));
    return (float) (apart ? own * patch.masterGain(side) : own);
  }

  void reset() {
    circuit.reset();
  }

  boolean sounding() {
    return circuit.sounding();
  }

  /** How loud it is at most from now on, 0 in silence: linear, its level and what the stroke was worth included. */
  double loudness() {
    return circuit.loudness() * Math.max(left, right);
  }

  /** Leaves within a few milliseconds. */
  void fadeOut() {
    circuit.fadeOut();
  }

  /** Moves on by one cell of the grid. */
  void tick(Outputs outputs) {
    if (circuit.tick()) {
      apart = outputs.apart(output);
      leftStep = step(left, goal(-1));
      rightStep = step(right, goal(1));
    }
  }

  private static float step(float from, float to) {
    float way = to - from;
    return (Math.abs(way) < CLOSE ? way : (float) APPROACH * way) / ControlGrid.FRAMES;
  }

  /** Adds the sound to both sides of its output; no more frames than to the next point of the grid. */
  void add(Outputs outputs, int from, int frames) {
    float[] leftOut = outputs.left(output);
    float[] rightOut = outputs.right(output);
    circuit.play(sound, frames);
    float l = left;
    float r = right;
    for (int i = 0; i < frames; i++) {
      float x = sound[i];
      leftOut[from + i] += l * x;
      rightOut[from + i] += r * x;
      l += leftStep;
      r += rightStep;
    }
    left = l;
    right = r;
  }
}
