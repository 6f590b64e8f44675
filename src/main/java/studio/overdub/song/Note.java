package studio.overdub.song;

import studio.overdub.base.ClipTick;

/**
 * One note of a clip.
 *
 * @param id names the note within its clip, so that a selection survives edits
 * @param start where it begins, in the clip's content
 * @param length how long it is held, in ticks; 0 or more
 * @param key 0 to 127, 60 is middle C
 * @param velocity 1 to 127
 * @param release how fast the key is let go, 0 to 127; 64 where nobody measured
 */
public record Note(int id, ClipTick start, long length, byte key, byte velocity, byte release) {
  /** The release velocity of a key whose letting go was not measured. */
  public static final int DEFAULT_RELEASE = 64;

  public Note {
    if (length < 0 || key < 0 || velocity < 1 || release < 0) {
      throw new IllegalArgumentException(
          "No such note: length " + length + ", key " + key + ", velocity " + velocity + ", release " + release);
    }
  }

  /** A note let go at the default speed. */
  public static Note of(int id, ClipTick start, long length, int key, int velocity) {
    return new Note(id, start, length, (byte) key, (byte) velocity, (byte) DEFAULT_RELEASE);
  }

  /** The tick after its last. */
  public ClipTick end() {
    return start.plus(length);
  }

  public Note withId(int id) {
    return new Note(id, start, length, key, velocity, release);
  }

  public Note withStart(ClipTick start) {
    return new Note(id, start, length, key, velocity, release);
  }

  public Note withLength(long length) {
    return new Note(id, start, length, key, velocity, release);
  }

  /** The same note on another key, held within 0 to 127. */
  public Note withKey(int key) {
    return new Note(id, start, length, (byte) Math.clamp(key, 0, 127), velocity, release);
  }

  /** The same note at another velocity, held within 1 to 127. */
  public Note withVelocity(int velocity) {
    return new Note(id, start, length, key, (byte) Math.clamp(velocity, 1, 127), release);
  }
}
