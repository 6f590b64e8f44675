package studio.overdub.instruments.drums;

import java.util.List;
import java.util.Map;
import studio.overdub.device.ParamSpec;

/** The sentences that say what the drum machine's parameters do: of a whole id, else of what stands behind its dot. */
final class DrumDescriptions {
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("master.drive", "Drives all pieces together."),
          Map.entry("master.compress", "Presses loud and soft together over all pieces."),
          Map.entry("master.tone", "Tilts the whole kit darker or brighter."),
          Map.entry("master.cutoff", "Takes away what lies above, over all pieces."),
          Map.entry("master.level", "The level of the whole kit."),
          Map.entry("master.drift", "How much each hit differs from the last, as analogue circuits do."),
          Map.entry("touch.level", "How much softer hits are quieter."),
          Map.entry("touch.tone", "How much softer hits are darker."),
          Map.entry("touch.accent", "How much louder accented hits are."),
          Map.entry("touch.from", "The velocity from which a hit is accented."),
          Map.entry("tune", "The pitch of the piece."),
          Map.entry("interval", "How far the second tone lies from the first."),
          Map.entry("tone", "The balance of dark and bright in the piece."),
          Map.entry("sweep", "How far above its pitch the piece begins."),
          Map.entry("bend", "How long it takes to fall to its pitch."),
          Map.entry("fall", "How far the pitch falls on while it rings."),
          Map.entry("attack", "How long the hit takes to rise."),
          Map.entry("hold", "How long it stays at its height before it decays."),
          Map.entry("decay", "How long it takes to die away."),
          Map.entry("shape", "Bends the waveform from a sine to something richer."),
          Map.entry("click", "How much of the beater is heard."),
          Map.entry("colour", "How bright that part of the sound is."),
          Map.entry("ceiling", "Where the noise of the snares ends."),
          Map.entry("noise", "How much noise is in the sound."),
          Map.entry("noisedecay", "How long the noise takes to die away."),
          Map.entry("snappy", "How loud the snares are beside the shell."),
          Map.entry("snapdecay", "How long the snares take to die away."),
          Map.entry("bursts", "How many hands clap before the last one."),
          Map.entry("spread", "How far the parts of the sound lie from each other."),
          Map.entry("focus", "How narrow the band is that the noise is taken from."),
          Map.entry("room", "How loud the room behind the piece is."),
          Map.entry("roomdecay", "How long that room takes to die away."),
          Map.entry("body", "How much of the lower tone is heard."),
          Map.entry("strike", "How hard the beginning of the hit is."),
          Map.entry("bands", "Where the bright bands of the metal lie."),
          Map.entry("damping", "How much sooner the highs die away than the rest."),
          Map.entry("grain", "How coarse the beads are."),
          Map.entry("drive", "Drives the piece by itself."),
          Map.entry("level", "The level of the piece."),
          Map.entry("pan", "Where the piece stands between left and right."),
          Map.entry("choke", "Pieces of one group cut each other off."),
          Map.entry("output", "Where the piece goes: the track's channel, or an output of its own."),
          Map.entry("mute", "Silences the piece."),
          Map.entry("solo", "Lets the piece be heard alone."));

  private DrumDescriptions() {}

  /** The parameters with their sentences. */
  static List<ParamSpec> on(List<ParamSpec> specs) {
    return specs.stream().map(DrumDescriptions::described).toList();
  }

  private static ParamSpec described(ParamSpec spec) {
    String part = spec.id().substring(spec.id().lastIndexOf('.') + 1);
    String sentence = SENTENCES.getOrDefault(spec.id(), SENTENCES.getOrDefault(part, spec.description()));
    return spec.withDescription(sentence);
  }
}
