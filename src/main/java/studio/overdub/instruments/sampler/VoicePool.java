package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Region;

/**
 * The voices of a part, in the order in which they began. Which voice gives way when none is free depends on what was
 * played alone, never on time or chance.
 */
final class VoicePool {
  /** How many voices sound at once. */
  static final int POLYPHONY = 256;

  /** Voices that were cut need a tick or two to fade while their successors sound. */
  private static final int FADING = 64;

  /** How many frames are played of one voice after the other, so that what they add to stays in the nearest cache. */
  private static final int STRETCH = 512;

  private final Voice[] voices = new Voice[POLYPHONY + FADING];
  private final VoiceSum sum;
  private int polyphony = POLYPHONY;
  private int active;
  private long notes;

  VoicePool(Sound sound) {
    sum = new VoiceSum(sound.maxFrames());
    for (int i = 0; i < voices.length; i++) {
      voices[i] = new Voice();
      voices[i].prepare(sound);
    }
  }

  /** Sets how many voices sound at once, 1 to {@link #POLYPHONY}. */
  void polyphony(int most) {
    polyphony = Math.clamp(most, 1, POLYPHONY);
  }

  /**
   * Starts a note on every region of the part's program that matches.
   *
   * @param from the key that its pitch glides from, -1 for none
   * @param seconds how long that takes
   */
  void noteOn(Program program, Part part, int key, int velocity, int from, double seconds) {
    notes++;
    noteOff(key);
    Region[] regions = program.regions();
    for (Region region : regions) {
      if (region.matches(key, velocity) && region.sample().ready()) {
        Region pitch = StereoPair.pitchOf(region, regions, key, velocity);
        Voice voice = start(region, pitch, part, key, velocity);
        if (from >= 0) {
          voice.glide(from, seconds);
        }
      }
    }
  }

  /**
   * Moves the notes that a key holds to another key, their envelopes going on, if every one of their regions reaches
   * there.
   *
   * @return whether there are such notes
   */
  boolean move(int from, int key, int velocity, double seconds) {
    boolean found = false;
    for (int i = 0; i < active; i++) {
      if (isHeld(voices[i], from)) {
        if (!voices[i].reaches(key, velocity)) {
          return false;
        }
        found = true;
      }
    }
    for (int i = 0; i < active; i++) {
      if (found && isHeld(voices[i], from)) {
        voices[i].moveTo(key, seconds);
      }
    }
    return found;
  }

  private static boolean isHeld(Voice voice, int key) {
    return voice.isKeyDown() && voice.key() == key && !voice.isReleased() && !voice.isCut();
  }

  private Voice start(Region region, Region pitch, Part part, int key, int velocity) {
    Voice voice = take();
    voice.start(region, pitch, part, key, velocity, notes);
    int exclusive = voice.exclusiveClass();
    if (exclusive != 0) {
      for (int i = 0; i < active; i++) {
        if (voices[i].noteNumber() != notes && voices[i].exclusiveClass() == exclusive) {
          voices[i].choke();
        }
      }
    }
    return voice;
  }

  private Voice take() {
    int sounding = 0;
    for (int i = 0; i < active; i++) {
      sounding += voices[i].isCut() ? 0 : 1;
    }
    if (sounding >= polyphony) {
      voices[weakest()].cut();
    }
    if (active == voices.length) {
      voices[0].clear();
      sweep();
    }
    return voices[active++];
  }

  /** The voice that is missed least: released before held, quiet before loud, old before new. */
  private int weakest() {
    int weakest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < active; i++) {
      Voice voice = voices[i];
      double weight = voice.loudness() + (voice.isReleased() ? 0 : 10) + (voice.noteNumber() == notes ? 100 : 0);
      if (!voice.isCut() && weight < least) {
        least = weight;
        weakest = i;
      }
    }
    return weakest;
  }

  /** Puts voices that have ended behind those that sound, whose order stays. */
  private void sweep() {
    int kept = 0;
    for (int i = 0; i < active; i++) {
      if (voices[i].isActive()) {
        Voice voice = voices[i];
        voices[i] = voices[kept];
        voices[kept++] = voice;
      }
    }
    active = kept;
  }

  void noteOff(int key) {
    for (int i = 0; i < active; i++) {
      if (voices[i].isKeyDown() && voices[i].key() == key) {
        voices[i].keyUp();
      }
    }
  }

  void sustainUp() {
    for (int i = 0; i < active; i++) {
      voices[i].sustainUp();
    }
  }

  void sostenutoDown() {
    for (int i = 0; i < active; i++) {
      voices[i].sostenutoDown();
    }
  }

  void sostenutoUp() {
    for (int i = 0; i < active; i++) {
      voices[i].sostenutoUp();
    }
  }

  /** Ends what keys hold quickly, for the next note of one at a time. */
  void endKeys() {
    for (int i = 0; i < active; i++) {
      if (!voices[i].isReleased()) {
        voices[i].choke();
      }
    }
  }

  void allNotesOff() {
    for (int i = 0; i < active; i++) {
      if (voices[i].isKeyDown()) {
        voices[i].keyUp();
      }
    }
  }

  void allSoundOff() {
    for (int i = 0; i < active; i++) {
      voices[i].cut();
    }
  }

  /** Silence at once, as if nothing had been played. */
  void clear() {
    for (int i = 0; i < active; i++) {
      voices[i].clear();
    }
    active = 0;
    notes = 0;
    sum.clear();
  }

  /** Begins a block of so many outputs. */
  void begin(int outputs) {
    sum.want(outputs);
  }

  /** Plays all voices from frame {@code from} of the block to {@code to}. */
  void render(int from, int to) {
    if (active == 0 || from == to) {
      return;
    }
    boolean ended = false;
    for (int at = from; at < to; at += STRETCH) {
      int end = Math.min(to, at + STRETCH);
      for (int i = 0; i < active; i++) {
        voices[i].render(sum, at, end);
        ended |= !voices[i].isActive();
      }
    }
    if (ended) {
      sweep();
    }
  }

  /** Gives out what was played from the block's beginning to frame {@code frames}, and ends the block. */
  void end(float[][] channels, int frames) {
    sum.take(channels, frames);
  }

  /** Whether nothing sounds, nor will without another note. */
  boolean isSilent() {
    return active == 0 && sum.isSilent();
  }

  /** How many voices sound. */
  int active() {
    return active;
  }
}
