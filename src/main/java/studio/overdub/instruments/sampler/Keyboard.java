package studio.overdub.instruments.sampler;

/**
 * Turns keys into notes: all of them, or one at a time with the latest first and the way back to those still held; from
 * key to key with a glide, or without a new attack. Audio thread.
 */
final class Keyboard {
  private final Part part;
  private final Program program;
  private final VoicePool voices;
  private final KeyStack held = new KeyStack();
  private boolean mono;
  private boolean listens;
  private int lowKey;
  private int highKey;
  private int velocityDepth;
  private int velocityOffset;
  private int latest;
  private int source;
  private Playing playing = Playing.POLY;
  private double glideSeconds;

  /** How the device has keys played; controllers can make a part that is poly mono. */
  enum Playing {
    POLY,
    MONO,
    LEGATO
  }

  Keyboard(Part part, Program program, VoicePool voices) {
    this.part = part;
    this.program = program;
    this.voices = voices;
    reset();
  }

  /** As a fresh part: all keys, at their velocity, each with a note of its own. */
  void reset() {
    held.clear();
    mono = false;
    listens = true;
    lowKey = 0;
    highKey = 127;
    velocityDepth = 64;
    velocityOffset = 64;
    latest = -1;
    source = -1;
  }

  /** Sets how the device has keys played. */
  void playing(Playing how) {
    playing = how;
  }

  /** Has every note glide for so many seconds; 0 leaves it to controllers. */
  void glide(double seconds) {
    glideSeconds = seconds;
  }

  /** Mono or poly mode, which let go of all keys. */
  void mono(boolean on) {
    allNotesOff();
    mono = on;
  }

  /** Whether the part listens to its channel. */
  void listen(boolean on) {
    listens = on;
  }

  /** The least key that sounds. */
  void lowKey(int key) {
    lowKey = key;
  }

  /** The greatest key that sounds. */
  void highKey(int key) {
    highKey = key;
  }

  /** How much velocity counts, 64 as played. */
  void velocityDepth(int depth) {
    velocityDepth = depth;
  }

  /** What is added to velocity, 64 nothing. */
  void velocityOffset(int offset) {
    velocityOffset = offset;
  }

  /** The key that the next note glides from, whether portamento is on or not: controller 84. */
  void glideFrom(int key) {
    source = key;
  }

  void press(int key, int velocity) {
    if (!listens || key < lowKey || key > highKey) {
      return;
    }
    int sensed = Math.clamp(velocity * velocityDepth / 64 + 2 * (velocityOffset - 64), 1, 127);
    int from = from();
    boolean slurred = source >= 0 && voices.move(source, key, sensed, glideSeconds());
    source = -1;
    int before = held.top();
    held.press(key, sensed);
    latest = key;
    if (slurred) {
      return;
    }
    if (isMono() && before >= 0) {
      follow(before, key, from);
    } else {
      if (isMono()) {
        voices.endKeys();
      }
      start(key, from);
    }
  }

  /** Goes from one held key to another, one at a time. */
  private void follow(int before, int key, int from) {
    if (isLegato() && voices.move(before, key, held.velocity(key), from >= 0 ? glideSeconds() : 0)) {
      return;
    }
    voices.endKeys();
    start(key, from);
  }

  private void start(int key, int from) {
    voices.noteOn(program, part, key, held.velocity(key), from, from >= 0 ? glideSeconds() : 0);
  }

  void release(int key) {
    boolean sounding = held.top() == key;
    held.release(key);
    if (isMono() && sounding && !held.isEmpty()) {
      int back = held.top();
      latest = back;
      follow(key, back, part.pedal(Part.PORTAMENTO) || glideSeconds > 0 ? key : -1);
    } else if (hearsRelease(key)) {
      voices.noteOff(key);
    }
  }

  private boolean hearsRelease(int key) {
    DrumSetup drums = part.drums();
    return drums == null || drums.get(DrumSetup.NOTE_OFF, key, 1) != 0;
  }

  /** The key that a note begins to glide from; -1 if it does not glide. */
  private int from() {
    if (part.drums() != null) {
      source = -1;
      return -1;
    }
    if (source >= 0) {
      return source;
    }
    return part.pedal(Part.PORTAMENTO) || glideSeconds > 0 ? latest : -1;
  }

  private double glideSeconds() {
    return glideSeconds > 0 ? glideSeconds : Portamento.seconds(part.controller(Part.PORTAMENTO_TIME));
  }

  private boolean isMono() {
    return part.drums() == null && (mono || playing != Playing.POLY || part.pedal(Part.LEGATO));
  }

  private boolean isLegato() {
    return playing == Playing.LEGATO || part.pedal(Part.LEGATO);
  }

  /** Lets go of all keys; a pedal may hold their notes. */
  void allNotesOff() {
    held.clear();
    voices.allNotesOff();
  }

  /** Ends all notes. */
  void allSoundOff() {
    held.clear();
    voices.allSoundOff();
  }
}
