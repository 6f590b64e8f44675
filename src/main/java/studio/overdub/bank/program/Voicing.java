package studio.overdub.bank.program;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import studio.overdub.bank.font.Generator;
import studio.overdub.bank.synth.Curve;

/**
 * How a player of SoundFonts shapes a program's tones: envelopes, filter, vibrato, sends. Immutable; each method
 * returns a changed copy. Times are seconds, levels decibels, sends per cent.
 */
public final class Voicing {
  /** The cutoff at which the filter is out of the way. */
  private static final double OPEN = 20000;

  private final EnumMap<Generator, Integer> settings;
  private final EnumMap<Generator, IntUnaryOperator> keyed;
  private final double cutoff;
  private final int darkening;
  private final Sides sides;

  /**
   * The second voice of a tone that sounds twice.
   *
   * @param left generators of the first voice
   * @param right generators of the second
   * @param ahead the part of the tone's beginning that the second skips
   */
  public record Sides(Map<Generator, Integer> left, Map<Generator, Integer> right, double ahead) {
    private static final Sides ONE_VOICE = new Sides(Map.of(), Map.of(), 0);
  }

  private Voicing(
      EnumMap<Generator, Integer> settings, EnumMap<Generator, IntUnaryOperator> keyed, double cutoff, int darkening,
      Sides sides) {
    this.settings = settings;
    this.keyed = keyed;
    this.cutoff = cutoff;
    this.darkening = darkening;
    this.sides = sides;
  }

  /** A note that sustains until its key is let go, then fades in {@code release} seconds (by 100 dB). */
  public static Voicing sustained(double attack, double release) {
    EnumMap<Generator, Integer> settings = new EnumMap<>(Generator.class);
    settings.put(Generator.REVERB_SEND, 80);
    settings.put(Generator.VIB_LFO_FREQUENCY, absoluteCents(5.2));
    return new Voicing(settings, new EnumMap<>(Generator.class), OPEN, 0, Sides.ONE_VOICE)
        .set(Generator.VOL_ENV_ATTACK, timecents(attack))
        .set(Generator.VOL_ENV_RELEASE, timecents(release));
  }

  /** A note that dies away by itself, and sooner when its key is let go. */
  public static Voicing dying(double release) {
    return sustained(0.001, release);
  }

  private Voicing set(Generator generator, int amount) {
    EnumMap<Generator, Integer> changed = new EnumMap<>(settings);
    changed.put(generator, amount);
    return new Voicing(changed, keyed, cutoff, darkening, sides);
  }

  private Voicing set(Generator generator, IntUnaryOperator ofKey) {
    EnumMap<Generator, IntUnaryOperator> changed = new EnumMap<>(keyed);
    changed.put(generator, ofKey);
    return new Voicing(settings, changed, cutoff, darkening, sides);
  }

  /** The same, coming up in {@code attack} seconds. */
  public Voicing speaking(double attack) {
    return set(Generator.VOL_ENV_ATTACK, timecents(attack));
  }

  /** Falls by {@code fall} dB, with a speed of 100 dB in {@code decay} seconds, and stays there. */
  public Voicing settling(double decay, double fall) {
    return set(Generator.VOL_ENV_DECAY, timecents(decay)).set(Generator.VOL_ENV_SUSTAIN, (int) (fall * 10));
  }

  /** The same, coming up in times that follow the key. */
  public Voicing speaking(Curve attack) {
    return set(Generator.VOL_ENV_ATTACK, key -> timecents(attack.at(key)));
  }

  /** The same with a speed that follows the key. */
  public Voicing settling(Curve decay, double fall) {
    return settling(1, fall).set(Generator.VOL_ENV_DECAY, key -> timecents(decay.at(key)));
  }

  /** Low-pass at {@code hertz} for a note of velocity 127 at middle C, falling by {@code cents} towards velocity 0. */
  public Voicing bright(double hertz, int cents) {
    return new Voicing(settings, keyed, hertz, cents, sides);
  }

  /** The same with a cutoff that follows the key in a way of its own. */
  public Voicing bright(Curve hertz, int cents) {
    return bright(OPEN, cents).set(Generator.FILTER_CUTOFF, key -> Math.min(13500, absoluteCents(hertz.at(key))));
  }

  /** The cutoff begins {@code cents} higher (or lower) and comes down in {@code decay} seconds after {@code attack}. */
  public Voicing sweep(int cents, double attack, double decay) {
    return set(Generator.MOD_ENV_TO_CUTOFF, cents)
        .set(Generator.MOD_ENV_ATTACK, timecents(attack))
        .set(Generator.MOD_ENV_DECAY, timecents(decay))
        .set(Generator.MOD_ENV_SUSTAIN, 1000)
        .set(Generator.MOD_ENV_RELEASE, timecents(decay));
  }

  /** The filter peaks by {@code decibels} at its cutoff. */
  public Voicing resonant(double decibels) {
    return set(Generator.FILTER_Q, (int) (decibels * 10));
  }

  /** The pitch wavers by {@code cents} either way, {@code hertz} times a second, after {@code delay} seconds. */
  public Voicing vibrato(int cents, double hertz, double delay) {
    return set(Generator.VIB_LFO_TO_PITCH, cents)
        .set(Generator.VIB_LFO_FREQUENCY, absoluteCents(hertz))
        .set(Generator.VIB_LFO_DELAY, timecents(delay));
  }

  /** The same with a depth in cents that follows the key. */
  public Voicing vibrato(Curve cents, double hertz, double delay) {
    return vibrato(0, hertz, delay).set(Generator.VIB_LFO_TO_PITCH, key -> (int) cents.at(key));
  }

  /** The level wavers by {@code decibels} either way, {@code hertz} times a second. */
  public Voicing tremolo(double decibels, double hertz) {
    return set(Generator.MOD_LFO_TO_VOLUME, (int) (decibels * 10))
        .set(Generator.MOD_LFO_FREQUENCY, absoluteCents(hertz));
  }

  /** The cutoff wavers by {@code cents} either way, {@code hertz} times a second. */
  public Voicing wah(int cents, double hertz) {
    return set(Generator.MOD_LFO_TO_CUTOFF, cents).set(Generator.MOD_LFO_FREQUENCY, absoluteCents(hertz));
  }

  /** The pitch begins {@code cents} off and arrives in {@code seconds}. */
  public Voicing glide(int cents, double seconds) {
    return set(Generator.MOD_ENV_TO_PITCH, cents)
        .set(Generator.MOD_ENV_DECAY, timecents(seconds))
        .set(Generator.MOD_ENV_SUSTAIN, 1000);
  }

  /** Sends to the player's reverb and chorus, in per cent. */
  public Voicing sends(int reverb, int chorus) {
    return set(Generator.REVERB_SEND, reverb * 10).set(Generator.CHORUS_SEND, chorus * 10);
  }

  /**
   * A second, softer voice {@code cents} above, so that partials beat as those of a piano's strings do; the first is a
   * little low for it, so that both are in tune on the whole. How much softer, 6 or 15 dB, depends on how a player
   * reads attenuation; either will do.
   */
  public Voicing doubled(int cents) {
    return with(new Sides(
        Map.of(Generator.PAN, -80, Generator.FINE_TUNE, -cents / 5),
        Map.of(Generator.PAN, 150, Generator.FINE_TUNE, cents - cents / 5, Generator.ATTENUATION, 150),
        0));
  }

  /** Two voices left and right, {@code cents} apart and from different places of the tone: a section or a pad. */
  public Voicing wide(int cents) {
    return wide(cents, 0.66);
  }

  /** The same; the right voice leaves out so great a part of the tone's beginning, less for tones that speak there. */
  public Voicing wide(int cents, double ahead) {
    return with(new Sides(
        Map.of(Generator.PAN, -350, Generator.FINE_TUNE, -cents / 2),
        Map.of(Generator.PAN, 350, Generator.FINE_TUNE, cents - cents / 2),
        ahead));
  }

  private Voicing with(Sides sides) {
    return new Voicing(settings, keyed, cutoff, darkening, sides);
  }

  /** Sounds {@code semitones} and {@code cents} above its tones: an octave, or a second player out of tune. */
  public Voicing tuned(int semitones, int cents) {
    return set(Generator.COARSE_TUNE, semitones).set(Generator.FINE_TUNE, cents);
  }

  /** Where it stands between left (-50) and right (50). */
  public Voicing panned(int place) {
    return set(Generator.PAN, place * 10);
  }

  /** Mutes, and is muted by, whatever else is of this class. */
  public Voicing exclusive(int number) {
    return set(Generator.EXCLUSIVE_CLASS, number);
  }

  /** Every key sounds alike. */
  public Voicing unpitched() {
    return set(Generator.SCALE_TUNING, 0);
  }

  /** Its two voices; both empty for one voice in the middle. */
  public Sides sides() {
    return sides;
  }

  /** Cents by which the cutoff falls from velocity 127 to 0. */
  public int darkening() {
    return darkening;
  }

  /**
   * The generators for a tone at {@code root}.
   *
   * @param attack seconds in which it is to come up; this voicing's own where that is longer
   * @param ringing seconds in which it is to fall by 60 dB; 0 where it stays
   */
  public Map<Generator, Integer> at(int root, double attack, double ringing) {
    EnumMap<Generator, Integer> all = new EnumMap<>(settings);
    keyed.forEach((generator, ofKey) -> all.put(generator, ofKey.applyAsInt(root)));
    all.merge(Generator.VOL_ENV_ATTACK, timecents(attack), Math::max);
    if (ringing > 0) {
      all.put(Generator.VOL_ENV_DECAY, timecents(ringing * 100 / 60));
      all.put(Generator.VOL_ENV_SUSTAIN, 1000);
    }
    if (cutoff < OPEN) {
      double tracked = cutoff * StrictMath.pow(2, (root - 60) / 24.0);
      all.put(Generator.FILTER_CUTOFF, Math.min(13500, absoluteCents(tracked)));
    }
    return all;
  }

  /** Seconds as SoundFont 2.04 §8.1.3 writes them. */
  static int timecents(double seconds) {
    double cents = 1200 * StrictMath.log(Math.max(seconds, 0.001)) / StrictMath.log(2);
    return (int) StrictMath.round(Math.max(-12000, Math.min(8000, cents)));
  }

  /** Hertz as SoundFont 2.04 §8.1.3 writes them. */
  static int absoluteCents(double hertz) {
    return (int) StrictMath.round(1200 * StrictMath.log(hertz / 8.1758) / StrictMath.log(2));
  }
}
