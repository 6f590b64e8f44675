package studio.overdub.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.overdub.bank.font.Generator;
import studio.overdub.bank.font.Modulator;
import studio.overdub.bank.font.Preset;
import studio.overdub.bank.font.Sample;
import studio.overdub.bank.font.Zone;
import studio.overdub.bank.font.Zone.Range;
import studio.overdub.bank.program.Drum;
import studio.overdub.bank.program.Kit;
import studio.overdub.bank.program.Layers.Layer;
import studio.overdub.bank.program.Program;
import studio.overdub.bank.program.Voicing;
import studio.overdub.bank.synth.Recipe;

/** Lays recorded tones over the keys and velocities. */
final class PresetMaker {
  /** The MIDI bank of drum kits, as SoundFont 2.04 §7.2 has it. */
  private static final int DRUM_BANK = 128;

  /** The release of drums in seconds: long, since they sound on when their key is let go. */
  private static final double RING_ON = 8;

  /** The release of those that sound for as long as their key is held. */
  private static final double FADE = 1.5;

  private final Recordings recordings;

  PresetMaker(Recordings recordings) {
    this.recordings = recordings;
  }

  Preset make(Program program) {
    List<Zone> zones = new ArrayList<>();
    program.parts().forEach(part -> addPart(zones, part));
    return new Preset(program.bank(), program.number(), program.name(), zones);
  }

  private void addPart(List<Zone> zones, Program.Part part) {
    int[] roots = part.tones().roots();
    List<Layer> layers = part.tones().layers().all();
    for (int i = 0; i < roots.length; i++) {
      int low = i == 0 ? 0 : (roots[i - 1] + roots[i]) / 2 + 1;
      int high = i == roots.length - 1 ? 127 : (roots[i] + roots[i + 1]) / 2;
      for (int j = 0; j < layers.size(); j++) {
        Range velocities = new Range(layers.get(j).low(), layers.get(j).high());
        Sample sample = recordings.of(part.tones()).get(i).get(j);
        addSides(zones, part, new Zone(sample, new Range(low, high), velocities, settings(part, roots[i]), List.of()));
      }
    }
  }

  private static Map<Generator, Integer> settings(Program.Part part, int root) {
    Recipe recipe = part.tones().recipe();
    return part.voicing().at(root, recipe.attack(root), recipe.ringing(root));
  }

  private static void addSides(List<Zone> zones, Program.Part part, Zone plain) {
    int darkening = part.voicing().darkening();
    List<Modulator> moving = darkening == 0 ? List.of() : List.of(Modulator.velocityToCutoff(darkening));
    Voicing.Sides sides = part.voicing().sides();
    zones.add(side(plain, sides.left(), 0, moving));
    if (!sides.right().isEmpty()) {
      zones.add(side(plain, sides.right(), (int) (plain.sample().loopStart() * sides.ahead()), moving));
    }
  }

  private static Zone side(Zone plain, Map<Generator, Integer> own, int ahead, List<Modulator> moving) {
    return new Zone(
        plain.sample(), plain.keys(), plain.velocities(), joined(plain.settings(), own, ahead), moving);
  }

  Preset make(Kit kit) {
    List<Zone> zones = new ArrayList<>();
    kit.drums().forEach(drum -> addDrum(zones, drum));
    return new Preset(DRUM_BANK, kit.program(), kit.name(), zones);
  }

  private void addDrum(List<Zone> zones, Drum drum) {
    List<Sample> recorded = recordings.of(drum.tones()).getFirst();
    Voicing voicing = Voicing.dying(recorded.getFirst().loops() ? FADE : RING_ON)
        .unpitched().panned(drum.place()).exclusive(drum.group());
    List<Layer> layers = drum.tones().layers().all();
    for (int i = 0; i < layers.size(); i++) {
      Range velocities = new Range(layers.get(i).low(), layers.get(i).high());
      Range key = new Range(drum.key(), drum.key());
      zones.add(new Zone(recorded.get(i), key, velocities, voicing.at(drum.key(), 0, 0), List.of()));
    }
  }

  private static Map<Generator, Integer> joined(
      Map<Generator, Integer> common, Map<Generator, Integer> own, int ahead) {
    EnumMap<Generator, Integer> all = new EnumMap<>(common);
    all.putAll(own);
    if (ahead > 0) {
      all.put(Generator.START_OFFSET, Math.min(ahead, Short.MAX_VALUE));
    }
    return all;
  }
}
