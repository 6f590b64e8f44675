package studio.overdub.instruments.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.overdub.midi.Message;

/**
 * A key that a scale, a mapping or a message tunes, as the Synthesizer plays it.
 *
 * @param what the key, and what tunes it
 * @param expected its pitch in cents from where the tuning counts, by its own numbers
 * @param heard the same, measured to a thousandth of a cent from what sounds
 */
public record TunedNote(String what, double expected, double heard) {
  /** A plain sine. */
  static final Map<String, Double> SINE =
      Map.of("osc1.wave", 3.0, "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0);

  private static final String BOHLEN_PIERCE =
      "Bohlen-Pierce, equal\n13\n146.304\n292.608\n438.911\n585.215\n731.519\n877.823\n1024.127\n1170.431\n1316.734\n"
          + "1463.038\n1609.342\n1755.646\n3/1\n";

  private static final String WERCKMEISTER =
      "Werckmeister III\n12\n256/243\n192.18\n32/27\n390.225\n4/3\n1024/729\n696.09\n128/81\n888.27\n16/9\n1092.18\n2/1\n";

  private static final int RATE = PlayedSynth.RATE;

  /** Keys tuned in every way there is. */
  public static List<TunedNote> all() {
    List<TunedNote> notes = new ArrayList<>();
    int[] steps = {60, 61, 73, 55, 86};
    double[] tritaves = {0, 146.304, 1901.955, -731.519, 3803.910};
    for (int i = 0; i < steps.length; i++) {
      notes.add(ofScale("Scala, Bohlen-Pierce", BOHLEN_PIERCE, steps[i], tritaves[i]));
    }
    int[] keys = {61, 62, 64, 67, 79, 41};
    double[] tempered = {90.225, 192.18, 390.225, 696.09, 1896.09, -1901.955};
    for (int i = 0; i < keys.length; i++) {
      notes.add(ofScale("Scala, Werckmeister III", WERCKMEISTER, keys[i], tempered[i]));
    }
    notes.add(ofSingleNoteMessage());
    notes.add(ofOctaveMessage());
    notes.add(ofDump());
    return notes;
  }

  private static TunedNote ofScale(String name, String scale, int key, double expected) {
    PlayedSynth synth = new PlayedSynth(SINE, Map.of("tuning.scale", scale));
    double hertz = hertz(synth, key, equal(60) * Math.pow(2, expected / 1200));
    return new TunedNote(name + ", key " + key, expected, PlayedSynth.cents(hertz, equal(60)));
  }

  private static TunedNote ofSingleNoteMessage() {
    PlayedSynth synth = new PlayedSynth(SINE);
    synth.play(.1, Message.noteOn(0, 69, 100));
    // Real time single note tuning: program 0, one change: key 69 becomes 70 and 8192/16384 of a semitone.
    synth.playExclusive(.1, exclusive(0x7F, 0x7F, 8, 2, 0, 1, 69, 70, 0x40, 0));
    double hertz = hertz(synth.play(2), equal(70.5));
    return new TunedNote("MTS, single note while it sounds", 150, PlayedSynth.cents(hertz, 440));
  }

  private static TunedNote ofOctaveMessage() {
    PlayedSynth synth = new PlayedSynth(SINE);
    // Scale/octave tuning of one byte for all channels: A is 20 cents low.
    int[] body = {0x7E, 0x7F, 8, 8, 3, 0x7F, 0x7F, 64, 64, 64, 64, 64, 64, 64, 64, 64, 44, 64, 64};
    synth.playExclusive(.1, exclusive(body));
    double hertz = hertz(synth, 57, 220 * Math.pow(2, -20 / 1200.0));
    return new TunedNote("MTS, scale and octave", -20, PlayedSynth.cents(hertz, 220));
  }

  /** All keys a quarter tone above their own, after a scale. */
  private static TunedNote ofDump() {
    byte[] dump = new byte[408];
    int[] head = {0xF0, 0x7E, 0x7F, 8, 1, 0};
    for (int i = 0; i < head.length; i++) {
      dump[i] = (byte) head[i];
    }
    for (int key = 0; key < 128; key++) {
      dump[22 + 3 * key] = (byte) key;
      dump[23 + 3 * key] = 0x40;
    }
    int sum = 0;
    for (int i = 1; i < 406; i++) {
      sum ^= dump[i];
    }
    dump[406] = (byte) (sum & 127);
    dump[407] = (byte) 0xF7;
    PlayedSynth synth = new PlayedSynth(SINE, Map.of("tuning.scale", WERCKMEISTER));
    synth.playExclusive(.1, dump);
    return new TunedNote("MTS, bulk dump", 50, PlayedSynth.cents(hertz(synth, 64, equal(64.5)), equal(64)));
  }

  private static byte[] exclusive(int... body) {
    byte[] message = new byte[body.length + 2];
    message[0] = (byte) 0xF0;
    for (int i = 0; i < body.length; i++) {
      message[i + 1] = (byte) body[i];
    }
    message[body.length + 1] = (byte) 0xF7;
    return message;
  }

  private static double equal(double key) {
    return 440 * Math.pow(2, (key - 69) / 12);
  }

  private static double hertz(PlayedSynth synth, int key, double near) {
    synth.play(.2, Message.noteOn(0, key, 100));
    return hertz(synth.play(2), near);
  }

  /** The pitch of a plain sound to a thousandth of a cent: how the phase at a frequency moves on within a second. */
  private static double hertz(float[] audio, double near) {
    int window = RATE / 2;
    double turns = phase(audio, RATE, window, near) - phase(audio, 0, window, near);
    return near + turns - Math.rint(turns);
  }

  private static double phase(float[] audio, int from, int frames, double hertz) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < frames; i++) {
      double window = 1 - Math.cos(2 * Math.PI * (i + .5) / frames);
      double angle = 2 * Math.PI * hertz * ((from + i) / (double) RATE);
      re += window * audio[from + i] * Math.cos(angle);
      im += window * audio[from + i] * Math.sin(angle);
    }
    return Math.atan2(-im, re) / (2 * Math.PI);
  }

  @Override
  public String toString() {
    return what;
  }
}
