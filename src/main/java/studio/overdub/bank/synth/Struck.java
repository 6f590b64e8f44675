package studio.overdub.bank.synth;

import java.util.List;

/**
 * A tone that is struck or plucked and dies away. What dies sooner than its longest mode does so within the tone; the
 * longest is left to the player's envelope, so that a short loop serves a long note.
 *
 * @param spectrum what sounds
 * @param prompt the part of each mode that dies three times sooner, as the strings of a piano do that share a bridge
 * @param knock the noise at the beginning
 * @param rise seconds in which the modes come up
 * @param beginning seconds before the loop at middle C; lower keys have longer ones
 * @param rate frames a second at most
 * @param touch how soft notes differ
 */
public record Struck(
    Spectrum spectrum, double prompt, Knock knock, double rise, double beginning, int rate, Touch touch)
    implements Recipe {
  private static final double LOOP = 0.16;

  /** One under a felt, a finger or a stick. */
  public Struck(Spectrum spectrum, double prompt, Knock knock, double rise, double beginning, int rate) {
    this(spectrum, prompt, knock, rise, beginning, rate, Touch.STRUCK);
  }

  public Struck with(Touch touch) {
    return new Struck(spectrum, prompt, knock, rise, beginning, rate, touch);
  }

  @Override
  public double ringing(int key) {
    double longest = longest(key);
    return longest > beginning(key) + LOOP ? longest : 0;
  }

  private double beginning(int key) {
    return beginning * StrictMath.pow(2, Math.max(-1, Math.min(0.6, (60 - key) / 24.0)));
  }

  private double longest(int key) {
    List<Mode> modes = spectrum.at(key);
    double loudest = modes.stream().mapToDouble(Mode::level).max().orElse(0);
    return modes.stream().filter(m -> m.level() > loudest * 0.1).mapToDouble(Mode::seconds).max().orElse(0);
  }

  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    double ringing = ringing(key);
    boolean loops = ringing > 0;
    int enough = spectrum.rate(key, rate);
    Tone tone = loops ? Tone.looped(key, enough, beginning(key), LOOP) : Tone.once(key, enough, longest(key));
    double reference = 0;
    double soft = rise * touch.rise(dynamic);
    for (Mode mode : spectrum.at(key)) {
      double played = mode.level() * touch.colour(mode.ratio(), dynamic);
      double fall = 6.908 * (1 / mode.seconds() - (loops ? 1 / ringing : 0));
      double decay = fall <= 0 ? Double.POSITIVE_INFINITY : 1 / fall;
      tone.add(new Partial(mode.ratio(), played * (1 - prompt), 0, new Contour(0, soft, decay, 0)));
      if (prompt > 0) {
        double sooner = 1 / (Math.max(0, fall) + 2 * 6.908 / mode.seconds());
        tone.add(new Partial(mode.ratio(), played * prompt, 0, new Contour(0, soft, sooner, 0)));
      }
      reference += played * played / 2;
    }
    knock.add(tone, StrictMath.sqrt(reference) * touch.noise(dynamic), noise);
    if (!loops) {
      tone.fadeOut(Math.min(0.05, longest(key) / 4));
    }
    return tone;
  }
}
