package studio.overdub.bank.program;

import java.util.List;

/**
 * How many tones of different loudness a key has. Their velocity ranges meet; each is rendered at the dynamic of a
 * velocity in the middle of its range, and all are recorded at one level, since the player scales by velocity.
 */
public enum Layers {
  ONE(new Layer("", 0, 127, 1)),
  TWO(new Layer("p", 0, 72, 0.5), new Layer("f", 73, 127, 1)),
  THREE(new Layer("p", 0, 47, 0.35), new Layer("m", 48, 81, 0.65), new Layer("f", 82, 127, 1));

  private final List<Layer> all;

  /**
   * One of a key's tones.
   *
   * @param mark how it is told apart in names
   * @param low the least velocity that plays it
   * @param high the greatest
   * @param dynamic at which it is rendered: a hundredth of a velocity
   */
  public record Layer(String mark, int low, int high, double dynamic) {}

  Layers(Layer... all) {
    this.all = List.of(all);
  }

  /** From soft to loud. */
  public List<Layer> all() {
    return all;
  }
}
