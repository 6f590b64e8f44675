package studio.overdub.instruments.fm;

import java.util.List;
import studio.overdub.device.Descriptions;
import studio.overdub.device.ParamSpec;

/** The sentences that say what the FM synthesizer's parameters do. */
final class FmDescriptions {
  private FmDescriptions() {}

  /** The parameters with their sentences. */
  static List<ParamSpec> on(List<ParamSpec> specs) {
    Descriptions said = Descriptions.of(specs);
    voice(said);
    operators(said);
    modulation(said);
    playing(said);
    return said.all();
  }

  private static void voice(Descriptions said) {
    said.say("algorithm", "Which operators modulate which, and which are heard.")
        .say("feedback", "How much the operator of the loop modulates itself.")
        .say("sync", "Begins the waves of all operators anew with each key.")
        .say("transpose", "Moves the pitch of all keys.")
        .say("quality", "Clean is free of aliasing; original has the steps and the noise of the instrument of 1983.")
        .say("gain", "The level of the instrument.")
        .say("tune", "Moves the pitch of all keys by cents.");
  }

  private static void operators(Descriptions said) {
    said.say("op#.rate#", "How fast the envelope goes to this stage's level; 99 is at once.")
        .say("op#.level#", "The level that this stage of the envelope goes to.")
        .say(
            "op#.scaling.breakpoint",
            "The key from which level scaling goes down and up, by its name on the DX7: C3 is middle C there.")
        .say("op#.scaling.left", "How much the level changes towards lower keys.")
        .say("op#.scaling.right", "How much the level changes towards higher keys.")
        .say("op#.scaling.leftcurve", "Whether the level falls or rises towards lower keys, and how.")
        .say("op#.scaling.rightcurve", "Whether the level falls or rises towards higher keys, and how.")
        .say("op#.scaling.rate", "How much faster the envelope is on higher keys.")
        .say("op#.sensitivity.amp", "How much the LFO moves this operator's level.")
        .say("op#.sensitivity.velocity", "How much harder playing raises this operator's level.")
        .say("op#.level", "The operator's level: how loud it is heard, or how much it modulates.")
        .say("op#.ratio.mode", "Whether the pitch follows the keys or stands still.")
        .say("op#.ratio.coarse", "The pitch as a multiple of the key, or the power of ten of a fixed one.")
        .say("op#.ratio.fine", "Raises the pitch by hundredths between multiples.")
        .say("op#.ratio.detune", "Moves the pitch a little, so that operators beat.")
        .say("op#.on", "Whether the operator sounds.");
  }

  private static void modulation(Descriptions said) {
    said.say("pitch.rate#", "How fast the pitch goes to this stage's level.")
        .say("pitch.level#", "The pitch that this stage goes to; 50 is the key's own.")
        .say("lfo.speed", "How fast the LFO is.")
        .say("lfo.delay", "How long after a key the LFO comes in.")
        .say("lfo.pitch", "How much the LFO moves the pitch.")
        .say("lfo.amp", "How much the LFO moves the operators' levels.")
        .say("lfo.sync", "Begins the LFO anew with each key.")
        .say("lfo.wave", "The shape of the LFO.")
        .say("lfo.sensitivity", "How far the LFO and its controllers may move the pitch.");
    for (String controller : List.of("wheel", "foot", "breath", "pressure")) {
      said.say(controller + ".range", "How far this controller reaches.")
          .say(controller + ".pitch", "Lets the LFO move the pitch as far as this controller stands.")
          .say(controller + ".amp", "Lets the LFO move levels as far as this controller stands.")
          .say(controller + ".bias", "Lets this controller hold levels down until it is moved.");
    }
  }

  private static void playing(Descriptions said) {
    said.say("voice.most", "How many voices sound at once at the most.")
        .say("voice.mode", "Whether chords sound, or one key at a time, slurred or not.")
        .say("voice.glide", "How long one key takes to slide to the next.")
        .say("voice.spread", "How far voices stand apart between left and right.")
        .say("bend.range", "How far the pitch wheel bends.")
        .say("unison.voices", "How many voices each key sounds.")
        .say("unison.detune", "How far those voices lie apart in pitch.")
        .say("unison.spread", "How far they stand apart between left and right.");
  }
}
