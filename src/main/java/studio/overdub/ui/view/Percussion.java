package studio.overdub.ui.view;

import java.util.List;

/** The names of percussion keys: General MIDI 1, appendix "Percussion Key Map", in the words people use today. */
public final class Percussion {
  /** The first named key. */
  public static final int FIRST = 35;

  /** The last named key. */
  public static final int LAST = 81;

  /** The keys that a new pattern of a drum kit begins with, from the top row down. */
  public static final List<Integer> STARTING_KEYS = List.of(36, 38, 39, 42, 46, 37, 45, 70);

  private static final String[] NAMES = {
    "Low kick", "Kick", "Rim", "Snare", "Clap", "Electric snare", "Low floor tom", "Closed hat", "High floor tom",
    "Pedal hat", "Low tom", "Open hat", "Low mid tom", "High mid tom", "Crash", "High tom", "Ride", "China",
    "Ride bell", "Tambourine", "Splash", "Cowbell", "Crash 2", "Vibraslap", "Ride 2", "High bongo", "Low bongo",
    "Mute high conga",
    "Open high conga", "Low conga", "High timbale", "Low timbale", "High agogo", "Low agogo", "Cabasa", "Maracas",
    "Short whistle", "Long whistle", "Short guiro", "Long guiro", "Claves", "High wood block", "Low wood block",
    "Mute cuica", "Open cuica", "Mute triangle", "Open triangle"
  };

  private Percussion() {}

  /** What a key of a drum kit is called; empty outside the map. */
  public static String name(int key) {
    return key < FIRST || key > LAST ? "" : NAMES[key - FIRST];
  }
}
