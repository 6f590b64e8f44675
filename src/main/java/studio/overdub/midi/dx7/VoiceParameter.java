package studio.overdub.midi.dx7;

import java.util.ArrayList;
import java.util.List;

/**
 * One number of a voice, as the DX7 MIDI data format sheet counts them: its place in the list {@link #ALL} is its
 * parameter number, from operator 6 down to operator 1, then what is common to all.
 *
 * @param id its name in presets and songs: "op1.ratio.coarse"
 * @param most the greatest number that is sent; the least is 0
 * @param shift what to add to the number that is sent for the value that people read: -7 for detune
 */
public record VoiceParameter(String id, int most, int shift) {
  /** How many parameters each operator has. */
  public static final int PER_OPERATOR = 21;

  /** The parameter number of the pitch envelope's first rate, which is the first that all operators share. */
  public static final int COMMON = 6 * PER_OPERATOR;

  /** The parameter number of the algorithm. */
  public static final int ALGORITHM = 134;

  /** The parameter number that switches operators, which is sent but not kept in a voice. */
  public static final int OPERATOR_SWITCHES = 155;

  /** The parameters of a voice in order of their numbers, without its name. */
  public static final List<VoiceParameter> ALL = all();

  private static List<VoiceParameter> all() {
    List<VoiceParameter> all = new ArrayList<>();
    for (int op = 6; op >= 1; op--) {
      addOperator(all, "op" + op + ".");
    }
    addEnvelope(all, "pitch.");
    all.add(new VoiceParameter("algorithm", 31, 1));
    all.add(new VoiceParameter("feedback", 7, 0));
    all.add(new VoiceParameter("sync", 1, 0));
    all.add(new VoiceParameter("lfo.speed", 99, 0));
    all.add(new VoiceParameter("lfo.delay", 99, 0));
    all.add(new VoiceParameter("lfo.pitch", 99, 0));
    all.add(new VoiceParameter("lfo.amp", 99, 0));
    all.add(new VoiceParameter("lfo.sync", 1, 0));
    all.add(new VoiceParameter("lfo.wave", 5, 0));
    all.add(new VoiceParameter("lfo.sensitivity", 7, 0));
    all.add(new VoiceParameter("transpose", 48, -24));
    return List.copyOf(all);
  }

  private static void addOperator(List<VoiceParameter> all, String op) {
    addEnvelope(all, op);
    all.add(new VoiceParameter(op + "scaling.breakpoint", 99, 0));
    all.add(new VoiceParameter(op + "scaling.left", 99, 0));
    all.add(new VoiceParameter(op + "scaling.right", 99, 0));
    all.add(new VoiceParameter(op + "scaling.leftcurve", 3, 0));
    all.add(new VoiceParameter(op + "scaling.rightcurve", 3, 0));
    all.add(new VoiceParameter(op + "scaling.rate", 7, 0));
    all.add(new VoiceParameter(op + "sensitivity.amp", 3, 0));
    all.add(new VoiceParameter(op + "sensitivity.velocity", 7, 0));
    all.add(new VoiceParameter(op + "level", 99, 0));
    all.add(new VoiceParameter(op + "ratio.mode", 1, 0));
    all.add(new VoiceParameter(op + "ratio.coarse", 31, 0));
    all.add(new VoiceParameter(op + "ratio.fine", 99, 0));
    all.add(new VoiceParameter(op + "ratio.detune", 14, -7));
  }

  private static void addEnvelope(List<VoiceParameter> all, String prefix) {
    for (String part : List.of("rate", "level")) {
      for (int i = 1; i <= 4; i++) {
        all.add(new VoiceParameter(prefix + part + i, 99, 0));
      }
    }
  }
}
