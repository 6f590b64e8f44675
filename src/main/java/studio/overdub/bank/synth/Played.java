package studio.overdub.bank.synth;

import java.util.ArrayList;
import java.util.List;

/**
 * A tone that people keep sounding, by breath or bow: one of them, or a section.
 *
 * @param spectrum what sounds
 * @param players who plays
 * @param onset how it begins
 * @param unrest how much each harmonic wavers slowly, as a part of its level
 * @param airs the noise in it
 * @param knock the noise of tongue, key or bow as it begins
 * @param beginning seconds before the loop
 * @param loop seconds of the loop; longer for more players, and for more noise
 * @param rate frames a second at most
 * @param touch how soft notes differ
 * @param knee hertz above which soft notes are darker; 0 for the fundamental
 */
public record Played(
    Spectrum spectrum, Players players, Onset onset, double unrest, List<Air> airs, Knock knock, double beginning,
    double loop, int rate, Touch touch, double knee)
    implements Recipe {
  public Played {
    airs = List.copyOf(airs);
  }

  /** One without noise as yet, under breath. */
  public static Played of(Spectrum spectrum, Players players, Onset onset) {
    return new Played(spectrum, players, onset, 0, List.of(), Knock.NONE, 0.2, 0.35, 22050, Touch.BLOWN, 0);
  }

  public Played with(Players players) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  public Played with(Onset onset) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  public Played withUnrest(double unrest) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  /** With this noise beside what is there. */
  public Played with(Air air) {
    List<Air> more = new ArrayList<>(airs);
    more.add(air);
    return new Played(spectrum, players, onset, unrest, more, knock, beginning, loop, rate, touch, knee);
  }

  public Played with(Knock knock) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  public Played withTimes(double beginning, double loop) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  public Played withRate(int rate) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  public Played with(Touch touch) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, knee);
  }

  /** Soft notes differ by {@code touch}, and are darker above {@code hertz} alone. */
  public Played with(Touch touch, double hertz) {
    return new Played(spectrum, players, onset, unrest, airs, knock, beginning, loop, rate, touch, hertz);
  }

  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    Spectrum played = at -> coloured(at, dynamic);
    List<Mode> modes = played.at(key);
    Tone tone = Tone.looped(key, rate(played, key), beginning, loop);
    double slower = touch.rise(dynamic);
    double reference = 0;
    List<Players.Wander> wanders = players.wanders(tone, noise);
    for (int player = 0; player < players.count(); player++) {
      double delay = player == 0 ? 0 : players.late() * noise.unit();
      for (Mode mode : modes) {
        double level = players.level(player) * mode.level();
        double phase = players.phase(mode.ratio(), noise);
        Contour contour = onset.contour(key, mode.ratio(), slower, delay);
        tone.add(new Partial(mode.ratio() * players.tuning(player), level, phase, contour), wanders.get(player));
        waver(tone, mode.ratio(), level, contour, noise);
        reference += level * level / 2;
      }
    }
    double whole = StrictMath.sqrt(reference) * Math.max(1, onset.swell());
    for (Air air : airs) {
      air.at(key).add(tone, whole * touch.noise(dynamic), onset.rise(key, slower), noise);
    }
    knock.add(tone, whole, noise);
    return tone;
  }

  private List<Mode> coloured(int key, double dynamic) {
    double darkened = knee == 0 ? 1 : Tone.hertz(key) / knee;
    return spectrum.at(key).stream()
        .map(mode -> new Mode(
            mode.ratio(), mode.level() * touch.colour(mode.ratio() * darkened, dynamic), mode.seconds()))
        .toList();
  }

  private int rate(Spectrum played, int key) {
    int enough = played.rate(key, rate);
    for (Air air : airs) {
      enough = Math.max(enough, air.at(key).rate(rate));
    }
    return enough;
  }

  private void waver(Tone tone, double ratio, double level, Contour contour, Noise noise) {
    if (unrest == 0) {
      return;
    }
    double step = 1 / Math.max(1, StrictMath.rint(loop * tone.pitch()));
    for (int i = -2; i <= 2; i++) {
      if (i != 0) {
        double aside = level * unrest * Math.abs(noise.bell()) / Math.abs(i);
        tone.add(new Partial(ratio + i * step, aside, noise.unit(), contour));
      }
    }
  }
}
