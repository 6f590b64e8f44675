package studio.overdub.instruments.sampler;

import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;

/** What all voices of a processor have in common: tables, scratch memory, and the settings of the device. */
final class Sound {
  private final Preparation preparation;
  private final FilterTable filters;
  private final Scratch scratch;
  private double gain;
  private double reverb;
  private double chorus;
  private double tuningCents;
  private double transpositionCents;
  private double balance;
  private boolean velocityFilter;

  /** @param filters for the sample rate of {@code preparation} */
  Sound(Preparation preparation, FilterTable filters) {
    this.preparation = preparation;
    this.filters = filters;
    this.scratch = new Scratch(preparation.interpolation());
  }

  Interpolation interpolation() {
    return preparation.interpolation();
  }

  int sampleRate() {
    return preparation.sampleRate();
  }

  int maxFrames() {
    return preparation.maxFrames();
  }

  FilterTable filters() {
    return filters;
  }

  Scratch scratch() {
    return scratch;
  }

  /** The level of a voice without attenuation. */
  double gain() {
    return gain;
  }

  void gain(double level) {
    gain = level;
  }

  /** What reverb sends are multiplied with. */
  double reverb() {
    return reverb;
  }

  void reverb(double scale) {
    reverb = scale;
  }

  /** What chorus sends are multiplied with. */
  double chorus() {
    return chorus;
  }

  void chorus(double scale) {
    chorus = scale;
  }

  /** Tuning of all notes. */
  double tuningCents() {
    return tuningCents;
  }

  void tuningCents(double cents) {
    tuningCents = cents;
  }

  /** Transposition of all notes but drums. */
  double transpositionCents() {
    return transpositionCents;
  }

  void transpositionCents(double cents) {
    transpositionCents = cents;
  }

  /** What the left side is multiplied with. */
  double left() {
    return Math.min(1, 1 - balance);
  }

  /** What the right side is multiplied with. */
  double right() {
    return Math.min(1, 1 + balance);
  }

  /** Takes away from the right (-1) or the left (1). */
  void balance(double side) {
    balance = Math.clamp(side, -1, 1);
  }

  /** Whether the default modulator from velocity to filter cutoff counts. */
  boolean velocityFilter() {
    return velocityFilter;
  }

  void velocityFilter(boolean on) {
    velocityFilter = on;
  }
}
