package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Machines;
import studio.overdub.bank.synth.Nature;
import studio.overdub.bank.synth.People;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Scenes;

/**
 * Programs 120 to 127 and their variations: noises of players, nature and machines. The drum kit of sound effects plays
 * the same tones.
 */
final class SoundEffects {
  static final Tones FRETS = tones("Fret Noise", 5, Scenes::fretNoise);
  static final Tones CUT_DOWN = tones("Cut Noise Down", 12, People.cutNoise(1700));
  static final Tones CUT_UP = tones("Cut Noise Up", 12, People.cutNoise(2300));
  static final Tones STRING_SLAP = tones("String Slap", 8, People::stringSlap);
  static final Tones KEY_CLICK = tones("Key Click", 14, People::keyClick);
  static final Tones SEASHORE = tones("Seashore", 16.5, Scenes::seashore);
  static final Tones RAIN = tones("Rainfall", 13, Nature::rain);
  static final Tones THUNDER = tones("Thunder", 10, Nature::thunder);
  static final Tones WIND = tones("Wind", 12, Nature::wind);
  static final Tones STREAM = tones("Stream", 17, Nature::stream);
  static final Tones BUBBLE = tones("Bubble", 13, Nature::bubble);
  static final Tones BIRD = tones("Bird Tweet", 5, Scenes::bird);
  static final Tones DOG = tones("Dog", 8, Nature::dog);
  static final Tones GALLOP = tones("Horse Gallop", 8, Nature::gallop);
  static final Tones SONGBIRD = tones("Bird 2", 12, Nature::songbird);
  static final Tones CREAK = tones("Door Creak", 5, People::creaking);
  static final Tones DOOR = tones("Door", 8, People::door);
  static final Tones SCRATCH = tones("Scratch", 10, People::scratch);
  static final Tones WIND_CHIMES = tones("Wind Chimes", 14, People::windChimes);
  static final Tones ENGINE = tones("Car Engine", 14, Machines::engine);
  static final Tones SKID = tones("Car Stop", 14, Machines::skid);
  static final Tones CAR_PASS = tones("Car Pass", 12, Machines::carPass);
  static final Tones CRASH = tones("Car Crash", 8, Machines::crash);
  static final Tones SIREN = tones("Siren", 10, Machines::siren);
  static final Tones TRAIN = tones("Train", 14, Machines::train);
  static final Tones JET = tones("Jetplane", 11, Machines::jet);
  static final Tones HELICOPTER = tones("Helicopter", 19, Scenes::helicopter);
  static final Tones STARSHIP = tones("Starship", 10, Machines::starship);
  static final Tones APPLAUSE = tones("Applause", 5, Scenes::applause);
  static final Tones LAUGHING = tones("Laughing", 12, People::laughing);
  static final Tones SCREAM = tones("Scream", 12, People::scream);
  static final Tones PUNCH = tones("Punch", 6, People::punch);
  static final Tones HEARTBEAT = tones("Heart Beat", 8, People::heartbeat);
  static final Tones FOOTSTEPS = tones("Footsteps", 10, People::footsteps);
  static final Tones GUNSHOT = tones("Gunshot", 5, Scenes::gunshot);
  static final Tones MACHINE_GUN = tones("Machine Gun", 8, Machines::machineGun);
  static final Tones LASER = tones("Lasergun", 10, Machines::laser);
  static final Tones EXPLOSION = tones("Explosion", 6, Machines::explosion);

  private static final Voicing RINGING = Voicing.dying(2).sends(14, 0);
  private static final Voicing SEA =
      Voicing.sustained(0.35, 4).wah(-900, 0.1).tremolo(-7.5, 0.1).bright(5000, 1200).sends(14, 0).wide(15);

  /** Cents a key: an octave makes a bird smaller, not another beast. */
  private static final int FOLLOWING = 20;

  private SoundEffects() {}

  private static Tones tones(String name, double level, Recipe recipe) {
    return new Tones(name, 120_000, level, new int[] {60}, Layers.ONE, recipe);
  }

  static List<Program> programs() {
    List<Program> all = new ArrayList<>();
    add(all, 120, Voicing.dying(1), FRETS, CUT_DOWN, STRING_SLAP);
    add(all, 121, Voicing.dying(1), tones("Breath Noise", 5, Scenes::breath), KEY_CLICK);
    add(all, 122, SEA, SEASHORE);
    all.addAll(List.of(
        effect(122, 1, RAIN, Voicing.sustained(0.3, 2).wide(15)),
        effect(122, 2, THUNDER, Voicing.dying(4).sends(20, 0)),
        effect(122, 3, WIND, Voicing.sustained(0.8, 3).wah(700, 0.13).tremolo(4, 0.13).wide(12)),
        effect(122, 4, STREAM, Voicing.sustained(0.3, 2).wide(15)), effect(122, 5, BUBBLE, RINGING)));
    add(all, 123, Voicing.dying(1).sends(18, 0), BIRD, DOG, GALLOP, SONGBIRD);
    Voicing ring = Voicing.sustained(0.36, 0.6).holding(0.7).settling(2.7, 100);
    all.add(effect(124, 0, tones("Telephone Ring", 11.5, Scenes::telephone), ring));
    all.add(all.getLast().variation(1, "Telephone 2", all.getLast().voicing().tuned(-5, 0)));
    addFrom(all, 124, 2, RINGING, CREAK, DOOR, SCRATCH, WIND_CHIMES);
    all.add(effect(125, 0, HELICOPTER, Voicing.sustained(1.4, 3).sends(10, 0)));
    addFrom(all, 125, 1, RINGING, ENGINE, SKID, CAR_PASS, CRASH, SIREN, TRAIN);
    all.add(effect(125, 7, JET, Voicing.sustained(1.2, 3).wah(600, 0.1).wide(12)));
    all.add(effect(125, 8, STARSHIP, Voicing.sustained(0.8, 3).wah(900, 0.2).sends(20, 20).wide(20)));
    all.add(effect(126, 0, APPLAUSE, Voicing.sustained(0.8, 3.5).sends(16, 0).wide(15)));
    addFrom(all, 126, 1, RINGING, LAUGHING, SCREAM, PUNCH, HEARTBEAT, FOOTSTEPS);
    add(all, 127, Voicing.dying(2).sends(18, 0), GUNSHOT, MACHINE_GUN, LASER, EXPLOSION);
    return all;
  }

  /** Effects as a program's capital tone and its first variations. */
  private static void add(List<Program> all, int number, Voicing voicing, Tones... tones) {
    addFrom(all, number, 0, voicing, tones);
  }

  private static void addFrom(List<Program> all, int number, int bank, Voicing voicing, Tones... tones) {
    for (int i = 0; i < tones.length; i++) {
      all.add(effect(number, bank + i, tones[i], voicing));
    }
  }

  private static Program effect(int number, int bank, Tones tones, Voicing voicing) {
    return new Program(bank, number, tones.name(), List.of(new Program.Part(tones, voicing.following(FOLLOWING))));
  }
}
