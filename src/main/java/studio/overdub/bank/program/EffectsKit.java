package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;

/** The kit of sound effects: what the standard kit has below its drums, and the variations of programs 120 to 127. */
final class EffectsKit {
  private static final int FIRST_EFFECT = 47;

  /** From the first effect's key upwards. */
  private static final List<Tones> EFFECTS = List.of(
      SoundEffects.FRETS, SoundEffects.CUT_DOWN, SoundEffects.CUT_UP, SoundEffects.STRING_SLAP, SoundEffects.KEY_CLICK,
      SoundEffects.LAUGHING, SoundEffects.SCREAM, SoundEffects.PUNCH, SoundEffects.HEARTBEAT, SoundEffects.FOOTSTEPS,
      SoundEffects.FOOTSTEPS, SoundEffects.APPLAUSE, SoundEffects.CREAK, SoundEffects.DOOR, SoundEffects.SCRATCH,
      SoundEffects.WIND_CHIMES, SoundEffects.ENGINE, SoundEffects.SKID, SoundEffects.CAR_PASS, SoundEffects.CRASH,
      SoundEffects.SIREN, SoundEffects.TRAIN, SoundEffects.JET, SoundEffects.HELICOPTER, SoundEffects.STARSHIP,
      SoundEffects.GUNSHOT, SoundEffects.MACHINE_GUN, SoundEffects.LASER, SoundEffects.EXPLOSION, SoundEffects.DOG,
      SoundEffects.GALLOP, SoundEffects.BIRD, SoundEffects.RAIN, SoundEffects.THUNDER, SoundEffects.WIND,
      SoundEffects.SEASHORE, SoundEffects.STREAM, SoundEffects.BUBBLE);

  private EffectsKit() {}

  static List<Drum> drums(Kit standard) {
    List<Drum> drums = new ArrayList<>();
    for (int key = 27; key <= 34; key++) {
      drums.add(standard.at(key).on(key + 12));
    }
    for (int i = 0; i < EFFECTS.size(); i++) {
      drums.add(new Drum(FIRST_EFFECT + i, EFFECTS.get(i).name(), 0, 0, EFFECTS.get(i)));
    }
    return drums;
  }
}
