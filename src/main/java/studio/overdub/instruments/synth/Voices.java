package studio.overdub.instruments.synth;

import studio.overdub.instruments.keys.HeldKeys;
import studio.overdub.midi.Message;

/**
 * The voices of one Synthesizer: gives each note one, and takes the least missed where there are too many. A voice that
 * is taken fades in a spare place while the new note starts in another.
 */
final class Voices {
  /** Places for notes that fade because others took their place. */
  static final int SPARE = 16;

  private static final int ALL_SOUND_OFF = 120;
  private static final int FIRST_ALL_NOTES_OFF = 123;
  private static final double FULL_VELOCITY = 65535;
  private static final double MEDIUM = .5;

  private final Voice[] voices = new Voice[VoiceParams.MOST_VOICES + SPARE];
  private final FilterPool filters;
  private final Scratch scratch = new Scratch();
  private final HeldKeys keys = new HeldKeys();
  private final Patch patch;
  private final Performance performance;
  private final Pitches pitches;
  private final long seed;
  private long played;
  private int sounding;
  private double lastPitch;
  private boolean pedal;
  private Voice newest;

  Voices(
      Patch patch, Performance performance, Pitches pitches, Moment moment, OscillatorPools pools, long seed) {
    this.patch = patch;
    this.performance = performance;
    this.pitches = pitches;
    this.seed = seed;
    filters = new FilterPool(patch.sampleRate);
    for (int i = 0; i < voices.length; i++) {
      voices[i] = new Voice(patch, performance, pitches, moment, pools, filters, seed);
    }
    reset();
  }

  void reset() {
    for (Voice voice : voices) {
      voice.reset();
    }
    keys.clear();
    played = 0;
    sounding = 0;
    lastPitch = Double.NaN;
    pedal = false;
    newest = null;
  }

  /** The note that was struck last, if it still sounds; else null. */
  Voice newest() {
    return newest != null && newest.sounding() ? newest : null;
  }

  boolean sounding() {
    return sounding > 0;
  }

  void tick() {
    for (Voice voice : voices) {
      if (voice.sounding()) {
        voice.tick();
      }
    }
  }

  void add(float[] left, float[] right, int from, int frames) {
    int remaining = 0;
    for (Voice voice : voices) {
      if (voice.sounding()) {
        voice.add(left, right, from, frames, scratch);
        remaining += voice.sounding() ? 1 : 0;
      }
    }
    sounding = remaining;
  }

  /** Takes any channel voice message. */
  void take(long message) {
    if (Message.is(message, Message.NOTE_ON)) {
      if (pitches.sounds(Message.key(message))) {
        noteOn(Message.channel(message), Message.key(message), Message.velocity16(message) / FULL_VELOCITY);
      }
    } else if (Message.is(message, Message.NOTE_OFF)) {
      noteOff(Message.channel(message), Message.key(message), Message.velocity16(message) / FULL_VELOCITY);
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) == ALL_SOUND_OFF) {
      allSoundOff();
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) >= FIRST_ALL_NOTES_OFF) {
      allNotesOff();
    } else {
      performance.take(message);
      movePedal();
    }
  }

  private void noteOn(int channel, int key, double velocity) {
    boolean slurred = !keys.isEmpty();
    boolean glides = slurred || patch.get(SynthParams.GLIDE_MODE) == 0;
    keys.add(key, velocity);
    if (patch.mono()) {
      Voice voice = lead();
      if (voice != null) {
        if (patch.legato() && slurred) {
          voice.slide(key, glides);
        } else {
          voice.strike(key, velocity, glides);
        }
        lastPitch = pitches.pitch(key);
        return;
      }
    }
    if (performance.member(channel)) {
      freezeReleased(channel);
    }
    Voice voice = free();
    voice.start(channel, key, velocity, played++, seed, glides ? lastPitch : Double.NaN);
    newest = voice;
    sounding++;
    lastPitch = pitches.pitch(key);
  }

  private void freezeReleased(int channel) {
    for (Voice voice : voices) {
      if (voice.sounding() && !voice.held() && voice.channel() == channel) {
        voice.freeze();
      }
    }
  }

  private void noteOff(int channel, int key, double velocity) {
    keys.remove(key);
    if (patch.mono()) {
      monoOff(key, velocity);
      return;
    }
    boolean ownChannel = performance.member(channel);
    Voice oldest = null;
    for (Voice voice : voices) {
      if (voice.sounding() && voice.held() && voice.key() == key && (!ownChannel || voice.channel() == channel)
          && (oldest == null || voice.order() < oldest.order())) {
        oldest = voice;
      }
    }
    if (oldest != null) {
      up(oldest, velocity);
    }
  }

  private void monoOff(int key, double velocity) {
    Voice voice = lead();
    if (voice == null || voice.key() != key || !voice.held()) {
      return;
    }
    if (keys.isEmpty()) {
      up(voice, velocity);
    } else if (patch.legato()) {
      voice.slide(keys.last(), true);
    } else {
      voice.strike(keys.last(), keys.lastVelocity(), true);
    }
    lastPitch = pitches.pitch(voice.key());
  }

  private void up(Voice voice, double velocity) {
    if (performance.sustain()) {
      voice.keyUp();
    } else {
      voice.release(velocity);
    }
  }

  private void movePedal() {
    if (pedal && !performance.sustain()) {
      for (Voice voice : voices) {
        if (voice.sounding() && !voice.held() && !voice.releasing()) {
          voice.release(MEDIUM);
        }
      }
    }
    pedal = performance.sustain();
  }

  private void allSoundOff() {
    keys.clear();
    for (Voice voice : voices) {
      if (voice.sounding()) {
        voice.fadeOut();
      }
    }
  }

  private void allNotesOff() {
    keys.clear();
    for (Voice voice : voices) {
      if (voice.sounding() && voice.held()) {
        up(voice, MEDIUM);
      }
    }
  }

  /** The voice that plays in the mono modes: the youngest that does not fade, or null. */
  private Voice lead() {
    Voice lead = null;
    for (Voice voice : voices) {
      if (voice.sounding() && !voice.fading() && (lead == null || voice.order() > lead.order())) {
        lead = voice;
      }
    }
    return lead;
  }

  /** A silent voice; makes sure that no more than the polyphony sound besides those that fade. */
  private Voice free() {
    int playing = 0;
    for (Voice voice : voices) {
      playing += voice.sounding() && !voice.fading() ? 1 : 0;
    }
    int limit = (int) Math.rint(patch.get(SynthParams.LIMIT));
    for (int over = playing - limit; over >= 0; over--) {
      leastMissed().fadeOut();
    }
    if (filters.scarce() && playing > 0 && playing < limit) {
      leastMissed().fadeOut();
    }
    for (Voice voice : voices) {
      if (!voice.sounding()) {
        return voice;
      }
    }
    return cutQuietestFading();
  }

  /** The quietest of those in release, else the oldest. */
  private Voice leastMissed() {
    Voice choice = null;
    for (Voice voice : voices) {
      if (voice.sounding() && !voice.fading() && (choice == null || lessMissed(voice, choice))) {
        choice = voice;
      }
    }
    return choice;
  }

  private static boolean lessMissed(Voice voice, Voice than) {
    if (voice.releasing() != than.releasing()) {
      return voice.releasing();
    }
    return voice.releasing() ? voice.level() < than.level() : voice.order() < than.order();
  }

  private Voice cutQuietestFading() {
    Voice choice = null;
    for (Voice voice : voices) {
      if (voice.fading() && (choice == null || voice.level() < choice.level())) {
        choice = voice;
      }
    }
    choice.reset();
    sounding--;
    return choice;
  }
}
