package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Recipe;

/**
 * One sound of General MIDI, or a variation of one as Roland's GS has them.
 *
 * @param bank the bank number (controller 0): 0 for General MIDI's own, the capital tone; another for a variation
 * @param number 0 to 127
 * @param name up to 19 ASCII characters
 * @param parts what sounds together at a key
 */
public record Program(int bank, int number, String name, List<Part> parts) {
  /** What distinguishes the seeds of programs. */
  private static final long APART = 1000;

  /**
   * Tones and how they are played.
   *
   * @param tones what sounds
   * @param voicing how the player of the font shapes it
   */
  public record Part(Tones tones, Voicing voicing) {}

  public Program {
    parts = List.copyOf(parts);
  }

  /**
   * A capital tone of one part and one dynamic.
   *
   * @param number 0 to 127
   * @param name up to 19 ASCII characters
   * @param level as of {@link Tones}
   * @param roots as of {@link Tones}
   * @param recipe how a tone is made
   * @param voicing how a tone is played
   */
  public Program(int number, String name, double level, int[] roots, Recipe recipe, Voicing voicing) {
    this(0, number, name, level, roots, recipe, voicing);
  }

  /** A variation with tones of its own, of one part and one dynamic. */
  public Program(int bank, int number, String name, double level, int[] roots, Recipe recipe, Voicing voicing) {
    this(bank, number, name, List.of(
        new Part(new Tones(name, number * APART + bank * 1_000_000L, level, roots, Layers.ONE, recipe), voicing)));
  }

  /** The same with so many dynamics a key. */
  public Program in(Layers layers) {
    return new Program(
        bank, number, name, parts.stream().map(part -> new Part(part.tones.in(layers), part.voicing)).toList());
  }

  /** A variation that plays this program's tones in another way; it costs a few bytes. */
  public Program variation(int bank, String name, Voicing voicing) {
    return new Program(bank, number, name, List.of(new Part(tones(), voicing)));
  }

  /** The same with another part beside it, which plays tones of this program or of another. */
  public Program and(Tones tones, Voicing voicing) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(tones, voicing));
    return new Program(bank, number, name, more);
  }

  /** The tones of its first part. */
  public Tones tones() {
    return parts.getFirst().tones;
  }

  /** The voicing of its first part. */
  public Voicing voicing() {
    return parts.getFirst().voicing;
  }
}
