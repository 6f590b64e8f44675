package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzRegion;

/**
 * The voices of a part, in the order in which they began. Which gives way when none is free depends on what was played
 * alone, never on time or chance. Audio thread.
 */
final class VoicePool {
  /** How many voices sound at once. */
  static final int POLYPHONY = 256;

  /** Voices that were cut need a moment to fade while their successors sound. */
  private static final int FADING = 64;

  private final Voice[] voices = new Voice[POLYPHONY + FADING];
  private int active;

  VoicePool(Shared shared) {
    Arrays.setAll(voices, i -> new Voice(shared));
  }

  int active() {
    return active;
  }

  Voice voice(int i) {
    return voices[i];
  }

  /** Starts a region, and ends what it ends. */
  void start(SfzRegion region, Trigger trigger, int velocity, int polyphony, int notePolyphony) {
    int group = (int) (long) region.value(Opcode.GROUP);
    endOthers(group, trigger.number);
    if (polyphony > 0) {
      limit(group, polyphony, trigger.number);
    }
    if (notePolyphony > 0) {
      limitNote(group, trigger, velocity, notePolyphony, region.value(Opcode.NOTE_SELFMASK) != 0);
    }
    Voice voice = take(trigger.number);
    voice.start(region, trigger, velocity);
    if (!voice.isActive()) {
      active--;
    }
  }

  /** Ends the voices of regions that this group ends, but for those of the same event. */
  private void endOthers(int group, long number) {
    if (group == 0) {
      return;
    }
    for (int i = 0; i < active; i++) {
      if (voices[i].number() != number && (int) (long) voices[i].get(Opcode.OFF_BY) == group) {
        voices[i].off();
      }
    }
  }

  private void limit(int group, int most, long number) {
    int sounding = 0;
    Voice oldest = null;
    for (int i = 0; i < active; i++) {
      Voice voice = voices[i];
      if (!voice.isLeaving() && group(voice) == group) {
        sounding++;
        oldest = oldest == null && voice.number() != number ? voice : oldest;
      }
    }
    if (sounding >= most && oldest != null) {
      oldest.steal();
    }
  }

  private static int group(Voice voice) {
    return (int) (long) voice.get(Opcode.GROUP);
  }

  private void limitNote(int group, Trigger trigger, int velocity, int most, boolean selfMask) {
    int sounding = 0;
    Voice oldest = null;
    for (int i = 0; i < active; i++) {
      Voice voice = voices[i];
      if (!voice.isLeaving() && voice.key() == trigger.key && group(voice) == group
          && voice.number() != trigger.number) {
        sounding++;
        boolean masked = !selfMask || voice.velocity() <= velocity;
        oldest = oldest == null && masked ? voice : oldest;
      }
    }
    if (sounding >= most && oldest != null) {
      oldest.steal();
    }
  }

  /** The voice of a region that plays one note at a time, if it sounds. */
  Voice sounding(SfzRegion region) {
    for (int i = active - 1; i >= 0; i--) {
      if (voices[i].region() == region && !voices[i].isLeaving() && !voices[i].isReleased()) {
        return voices[i];
      }
    }
    return null;
  }

  private Voice take(long number) {
    int sounding = 0;
    for (int i = 0; i < active; i++) {
      sounding += voices[i].isLeaving() ? 0 : 1;
    }
    if (sounding >= POLYPHONY) {
      voices[weakest(number)].steal();
    }
    if (active == voices.length) {
      voices[0].clear();
      sweep();
    }
    return voices[active++];
  }

  /** The voice that is missed least: released before held, quiet before loud, old before new. */
  private int weakest(long number) {
    int weakest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < active; i++) {
      Voice voice = voices[i];
      double weight =
          Math.min(5, voice.loudness()) + (voice.isReleased() ? 0 : 10) + (voice.number() == number ? 100 : 0);
      if (!voice.isLeaving() && weight < least) {
        least = weight;
        weakest = i;
      }
    }
    return weakest;
  }

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

  /** Adds all voices to {@code out} from frame {@code from} to {@code to}. */
  void render(float[][] out, int from, int to) {
    if (active == 0 || from == to) {
      return;
    }
    boolean ended = false;
    for (int i = 0; i < active; i++) {
      voices[i].render(out, from, to);
      ended |= !voices[i].isActive();
    }
    if (ended) {
      sweep();
    }
  }

  /** Silence at once. */
  void clear() {
    for (int i = 0; i < active; i++) {
      voices[i].clear();
    }
    active = 0;
  }
}
