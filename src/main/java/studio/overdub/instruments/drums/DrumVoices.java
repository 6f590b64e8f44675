package studio.overdub.instruments.drums;

import java.util.Arrays;
import studio.overdub.device.ParamWatch;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.instruments.drums.circuit.Stroke;
import studio.overdub.instruments.keys.Outputs;

/**
 * The voices of all pieces. A piece sounds once: a new stroke takes the place of the last, which leaves within a few
 * milliseconds, and so do the pieces of its choke group.
 */
final class DrumVoices {
  private static final int VOICES_A_PIECE = 3;
  private static final double DECIBELS_AN_OCTAVE = 6.020599913279624;

  private final Piece[] pieces = Piece.values();
  private final PieceVoice[][] voices = new PieceVoice[pieces.length][VOICES_A_PIECE];
  private final int[] turns = new int[pieces.length];
  private final Stroke stroke = new Stroke();
  private final Noise dice = new Noise(0);
  private final Patch patch;
  private final Outputs outputs;
  private final long seed;
  private long played;
  private int sounding;

  DrumVoices(Patch patch, Outputs outputs, double sampleRate, long seed) {
    this.patch = patch;
    this.outputs = outputs;
    this.seed = seed;
    for (Piece piece : pieces) {
      for (int i = 0; i < VOICES_A_PIECE; i++) {
        voices[piece.ordinal()][i] = new PieceVoice(piece, patch, sampleRate);
      }
    }
    reset();
  }

  void reset() {
    for (PieceVoice[] own : voices) {
      for (PieceVoice voice : own) {
        voice.reset();
      }
    }
    Arrays.fill(turns, 0);
    dice.seed(seed);
    played = 0;
    sounding = 0;
  }

  boolean sounding() {
    return sounding > 0;
  }

  void tick() {
    sounding = 0;
    for (PieceVoice[] own : voices) {
      for (PieceVoice voice : own) {
        if (voice.sounding()) {
          voice.tick(outputs);
          sounding += voice.sounding() ? 1 : 0;
        }
      }
    }
  }

  void add(int from, int frames) {
    if (sounding == 0) {
      return;
    }
    for (PieceVoice[] own : voices) {
      for (PieceVoice voice : own) {
        if (voice.sounding()) {
          voice.add(outputs, from, frames);
        }
      }
    }
  }

  /** Strikes the piece of a key; returns whether there is one. */
  boolean strike(int key, int velocity7, double velocity) {
    Piece piece = DrumKeys.piece(key);
    if (piece == null) {
      return false;
    }
    choke(piece);
    int number = piece.ordinal();
    // The one that was struck longest ago: if it sounds still, it has long begun to fade.
    PieceVoice voice = voices[number][turns[number]];
    turns[number] = (turns[number] + 1) % VOICES_A_PIECE;
    sounding += voice.sounding() ? 0 : 1;
    describe(key, velocity7, velocity);
    voice.strike(stroke, outputs);
    return true;
  }

  private void choke(Piece piece) {
    double group = group(piece);
    for (Piece other : pieces) {
      if (other == piece || group > 0 && group(other) == group) {
        for (PieceVoice voice : voices[other.ordinal()]) {
          voice.fadeOut();
        }
      }
    }
  }

  private double group(Piece piece) {
    return patch.mix(piece, PieceVoice.CHOKE);
  }

  private void describe(int key, int velocity7, double velocity) {
    double drift = patch.get(MachineParams.DRIFT);
    double accent = velocity7 >= patch.get(MachineParams.ACCENT_FROM) ? patch.get(MachineParams.ACCENT) : 0;
    double loudness = 1 - patch.get(MachineParams.TOUCH_LEVEL) * (1 - velocity * velocity);
    stroke.describe(loudness, accent, DrumKeys.semitones(key), DrumKeys.length(key), drift, dice);
    stroke.bright(1 - patch.get(MachineParams.TOUCH_TONE) * (1 - velocity));
    stroke.seed(seed + ++played);
  }

  /** Tells where the level of each piece sounds: nowhere for the silent ones. */
  void tell(ParamWatch watch) {
    for (Piece piece : pieces) {
      double loudest = 0;
      for (PieceVoice voice : voices[piece.ordinal()]) {
        loudest = Math.max(loudest, voice.loudness());
      }
      float decibels = loudest == 0 ? Float.NaN : (float) (DECIBELS_AN_OCTAVE * Elementary.log2(loudest));
      watch.put(MachineParams.mix(piece, PieceVoice.LEVEL), decibels);
    }
  }

  /** All leaves at once, without a click. */
  void allSoundOff() {
    for (PieceVoice[] own : voices) {
      for (PieceVoice voice : own) {
        voice.fadeOut();
      }
    }
  }
}
