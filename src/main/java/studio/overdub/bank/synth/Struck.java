package studio.overdub.bank.synth;

import java.util.List;

/**
 * A tone that is struck or plucked and dies away. What dies sooner than its longest mode does so within the tone; the
 * longest is left to the player's envelope, so that a short loop serves a long note.
 *
 * @param spectrum what sounds
 * @param prompt the part of each mode that dies sooner, as strings do that share a bridge (Weinreich 1977)
 * @param sooner how many times sooner
 * @param knocks the noises at the beginning
 * @param body what else is set ringing
 * @param rise seconds in which the modes come up
 * @param beginning seconds before the loop at middle C; lower keys have longer ones
 * @param loop seconds of the loop
 * @param rate frames a second at most
 * @param touch how soft notes differ
 */
public record Struck(
    Spectrum spectrum,
    double prompt,
    double sooner,
    List<Knock> knocks,
    Body body,
    double rise,
    double beginning,
    double loop,
    int rate,
    Touch touch)
    implements Recipe {
  private static final double LOOP = 0.16;
  private static final double SOONER = 3;

  /** The least time in which a body comes up. */
  private static final double QUICK = 0.002;

  public Struck {
    knocks = List.copyOf(knocks);
  }

  /** One with one knock, under a felt, a finger or a stick; the usual case, to be changed with the withers. */
  public Struck(Spectrum spectrum, double prompt, Knock knock, double rise, double beginning, int rate) {
    this(spectrum, prompt, SOONER, List.of(knock), Body.NONE, rise, beginning, LOOP, rate, Touch.STRUCK);
  }

  public Struck with(Touch touch) {
    return new Struck(spectrum, prompt, sooner, knocks, body, rise, beginning, loop, rate, touch);
  }

  public Struck with(Body body) {
    return new Struck(spectrum, prompt, sooner, knocks, body, rise, beginning, loop, rate, touch);
  }

  public Struck withKnocks(Knock... knocks) {
    return new Struck(spectrum, prompt, sooner, List.of(knocks), body, rise, beginning, loop, rate, touch);
  }

  public Struck withPrompt(double prompt, double sooner) {
    return new Struck(spectrum, prompt, sooner, knocks, body, rise, beginning, loop, rate, touch);
  }

  public Struck withLoop(double loop) {
    return new Struck(spectrum, prompt, sooner, knocks, body, rise, beginning, loop, rate, touch);
  }

  @Override
  public double ringing(int key) {
    double longest = longest(key);
    return longest > beginning(key) + loop ? longest : 0;
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
    int enough = touch.softened(spectrum, dynamic).rate(key, rate);
    Tone tone = loops ? Tone.looped(key, enough, beginning(key), loop) : Tone.once(key, enough, longest(key));
    double reference = 0;
    double soft = rise * touch.rise(dynamic);
    for (Mode mode : spectrum.at(key)) {
      double played = mode.level() * touch.colour(mode.ratio(), dynamic);
      double fall = 6.908 * (1 / mode.seconds() - (loops ? 1 / ringing : 0));
      double decay = fall <= 0 ? Double.POSITIVE_INFINITY : 1 / fall;
      tone.add(new Partial(mode.ratio(), played * (1 - prompt), 0, new Contour(0, soft, decay, 0)));
      if (prompt > 0) {
        double quick = 1 / (Math.max(0, fall) + (sooner - 1) * 6.908 / mode.seconds());
        tone.add(new Partial(mode.ratio(), played * prompt, 0, new Contour(0, soft, quick, 0)));
      }
      reference += played * played / 2;
    }
    double beside = StrictMath.sqrt(reference) * touch.noise(dynamic);
    knocks.forEach(knock -> knock.add(tone, beside, noise));
    body.add(tone, beside, ringing, Math.max(QUICK, soft), noise);
    if (!loops) {
      tone.fadeOut(Math.min(0.05, longest(key) / 4));
    }
    return tone;
  }
}
