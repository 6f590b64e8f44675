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
import studio.overdub.bank.program.Drum;
import studio.overdub.bank.program.Program;
import studio.overdub.bank.program.Voicing;
import studio.overdub.bank.synth.Noise;
import studio.overdub.bank.synth.Tone;

/** Renders a program's tones and lays them over the keys. Its outcome depends on the program alone. */
final class PresetMaker {
  /** The release of drums in seconds: long, since they sound on when their key is let go. */
  private static final double RING_ON = 8;

  private PresetMaker() {}

  static Preset make(Program program) {
    List<Zone> zones = new ArrayList<>();
    int[] roots = program.roots();
    for (int i = 0; i < roots.length; i++) {
      int low = i == 0 ? 0 : (roots[i - 1] + roots[i]) / 2 + 1;
      int high = i == roots.length - 1 ? 127 : (roots[i] + roots[i + 1]) / 2;
      Tone tone = program.recipe().render(roots[i], new Noise(program.number() * 1000L + roots[i]));
      Sample sample = Recorder.record(sampleName(program.name(), roots[i]), tone, program.level());
      Map<Generator, Integer> settings =
          program.voicing().at(roots[i], program.recipe().ringing(roots[i]));
      Voicing.Sides sides = program.voicing().sides();
      zones.add(new Zone(sample, low, high, joined(settings, sides.left(), 0)));
      if (!sides.right().isEmpty()) {
        int ahead = (int) (sample.loopStart() * sides.ahead());
        zones.add(new Zone(sample, low, high, joined(settings, sides.right(), ahead)));
      }
    }
    int darkening = program.voicing().darkening();
    List<Modulator> moving = darkening == 0 ? List.of() : List.of(Modulator.velocityToCutoff(darkening));
    return new Preset(0, program.number(), program.name(), zones, moving);
  }

  /** The program's name and the root, in the 19 characters that a sample's name may have. */
  private static String sampleName(String program, int root) {
    return program.substring(0, Math.min(16, program.length())).strip() + ' ' + root;
  }

  /** The drum kit, as program 0 of bank 128. */
  static Preset makeKit(List<Drum> drums) {
    List<Zone> zones = drums.parallelStream().map(PresetMaker::drum).toList();
    return new Preset(128, 0, "Standard Kit", zones, List.of());
  }

  private static Zone drum(Drum drum) {
    Sample sample = DrumSounds.record(drum);
    Voicing voicing = Voicing.dying(RING_ON).unpitched().panned(drum.place()).exclusive(drum.group());
    return new Zone(sample, drum.key(), drum.key(), voicing.at(drum.key(), 0));
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
