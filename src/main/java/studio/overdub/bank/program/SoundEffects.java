package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Scenes;

/** Programs 120 to 127: noises of players, nature and machines. */
final class SoundEffects {
  private static final int[] ONE = {60};

  private SoundEffects() {}

  static List<Program> programs() {
    return List.of(
        new Program(120, "Fret Noise", 5, ONE, Scenes::fretNoise, Voicing.dying(1)),
        new Program(121, "Breath Noise", 5, ONE, Scenes::breath, Voicing.dying(1)),
        new Program(122, "Seashore", 16.5, ONE, Scenes::seashore, Voicing.sustained(1, 4).wah(900, 0.17)
            .tremolo(5, 0.17).bright(5000, 1200).sends(14, 0).wide(15)),
        new Program(123, "Bird Tweet", 5, ONE, Scenes::bird, Voicing.dying(1).sends(18, 0)),
        new Program(124, "Telephone Ring", 11.5, ONE, Scenes::telephone, Voicing.sustained(0.001, 0.6)),
        new Program(125, "Helicopter", 19, ONE, Scenes::helicopter, Voicing.sustained(1.4, 3).sends(10, 0)),
        new Program(126, "Applause", 5, ONE, Scenes::applause, Voicing.sustained(0.8, 3.5).sends(16, 0).wide(15)),
        new Program(127, "Gunshot", 5, ONE, Scenes::gunshot, Voicing.dying(2).sends(18, 0)));
  }
}
