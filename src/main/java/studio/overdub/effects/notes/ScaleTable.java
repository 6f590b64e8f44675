package studio.overdub.effects.notes;

/** Scales: their names, and which of the twelve semitones above the root they have. */
final class ScaleTable {
  private static final String[][] SCALES = {
    {"Major", "0 2 4 5 7 9 11"},
    {"Natural minor", "0 2 3 5 7 8 10"},
    {"Harmonic minor", "0 2 3 5 7 8 11"},
    {"Melodic minor", "0 2 3 5 7 9 11"},
    {"Dorian", "0 2 3 5 7 9 10"},
    {"Phrygian", "0 1 3 5 7 8 10"},
    {"Lydian", "0 2 4 6 7 9 11"},
    {"Mixolydian", "0 2 4 5 7 9 10"},
    {"Locrian", "0 1 3 5 6 8 10"},
    {"Major pentatonic", "0 2 4 7 9"},
    {"Minor pentatonic", "0 3 5 7 10"},
    {"Blues", "0 3 5 6 7 10"},
    {"Major blues", "0 2 3 4 7 9"},
    {"Whole tone", "0 2 4 6 8 10"},
    {"Diminished, whole-half", "0 2 3 5 6 8 9 11"},
    {"Diminished, half-whole", "0 1 3 4 6 7 9 10"},
    {"Augmented", "0 3 4 7 8 11"},
    {"Phrygian dominant", "0 1 4 5 7 8 10"},
    {"Double harmonic", "0 1 4 5 7 8 11"},
    {"Hungarian minor", "0 2 3 6 7 8 11"},
    {"Lydian dominant", "0 2 4 6 7 9 10"},
    {"Altered", "0 1 3 4 6 8 10"},
    {"Harmonic major", "0 2 4 5 7 8 11"},
    {"Hirajoshi", "0 2 3 7 8"},
    {"In sen", "0 1 5 7 10"},
    {"Kumoi", "0 2 3 7 9"},
    {"Bebop dominant", "0 2 4 5 7 9 10 11"},
    {"Chromatic", "0 1 2 3 4 5 6 7 8 9 10 11"},
  };

  private static final int[][] DEGREES = degrees();

  private ScaleTable() {}

  private static int[][] degrees() {
    int[][] all = new int[SCALES.length][];
    for (int i = 0; i < all.length; i++) {
      String[] parts = SCALES[i][1].split(" ");
      all[i] = new int[parts.length];
      for (int n = 0; n < parts.length; n++) {
        all[i][n] = Integer.parseInt(parts[n]);
      }
    }
    return all;
  }

  /** The names, in order of number. */
  static String[] names() {
    String[] names = new String[SCALES.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = SCALES[i][0];
    }
    return names;
  }

  /** Semitones above the root of each degree, upwards; not to be changed. */
  static int[] degrees(int scale) {
    return DEGREES[scale];
  }
}
