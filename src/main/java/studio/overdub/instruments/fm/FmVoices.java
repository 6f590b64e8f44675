package studio.overdub.instruments.fm;

import studio.overdub.dsp.Noise;
import studio.overdub.instruments.keys.HeldKeys;
import studio.overdub.midi.Message;

/**
 * The notes of one device: gives each a voice, or several in unison, and takes the least missed where there are too
 * many. A voice that is taken fades in a spare place while the new note starts in another.
 */
final class FmVoices {
  static final int MOST = 128;
  static final int MOST_UNISON = 8;
  private static final int SPARE = 16;
  private static final int ALL_SOUND_OFF = 120;
  private static final int FIRST_ALL_NOTES_OFF = 123;
  private static final double GOLDEN = .6180339887498949;

  private final FmVoice[] voices = new FmVoice[MOST + SPARE];
  private final HeldKeys keys = new HeldKeys();
  private final Noise noise;
  private final FmPatch patch;
  private final FmControls controls;
  private final FmLfo lfo;
  private final long seed;
  private long played;
  private int sounding;
  private double lastPitch;
  private boolean pedal;

  FmVoices(FmPatch patch, FmControls controls, FmLfo lfo, double sampleRate, long seed) {
    this.patch = patch;
    this.controls = controls;
    this.lfo = lfo;
    this.seed = seed;
    noise = new Noise(seed);
    Workspace work = new Workspace();
    for (int i = 0; i < voices.length; i++) {
      voices[i] = new FmVoice(patch, controls, lfo, sampleRate, work);
    }
    reset();
  }

  void reset() {
    for (FmVoice voice : voices) {
      voice.reset();
    }
    noise.seed(seed);
    keys.clear();
    played = 0;
    sounding = 0;
    lastPitch = -1;
    pedal = false;
  }

  boolean sounding() {
    return sounding > 0;
  }

  void add(OutputBus bus, int frames) {
    int remaining = 0;
    for (FmVoice voice : voices) {
      if (voice.sounding()) {
        voice.add(bus, 0, frames);
        remaining += voice.sounding() ? 1 : 0;
      }
    }
    sounding = remaining;
  }

  /** Takes any channel voice message. */
  void take(long message) {
    if (Message.is(message, Message.NOTE_ON)) {
      noteOn(Message.key(message), Math.max(1, Message.velocity(message)));
    } else if (Message.is(message, Message.NOTE_OFF)) {
      noteOff(Message.key(message));
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) == ALL_SOUND_OFF) {
      silence();
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) >= FIRST_ALL_NOTES_OFF) {
      allNotesOff();
    } else {
      controls.take(message);
      movePedal();
    }
  }

  private void noteOn(int key, int velocity) {
    int mode = patch.get(FmParams.VOICE_MODE);
    boolean slurred = !keys.isEmpty();
    keys.add(key, velocity / 127.0);
    if (mode == 0 || !playLead(key, velocity, mode == 2 && slurred)) {
      start(key, velocity);
    }
  }

  /** Lets the notes that play in the mono modes move on; false where none does. */
  private boolean playLead(int key, int velocity, boolean slide) {
    long lead = lead();
    if (lead < 0) {
      return false;
    }
    if (!slide) {
      lfo.keyDown();
    }
    for (FmVoice voice : voices) {
      if (leads(voice, lead)) {
        if (slide) {
          voice.slide(key);
        } else {
          voice.strike(key, velocity);
        }
      }
    }
    lastPitch = key;
    return true;
  }

  private void start(int key, int velocity) {
    lfo.keyDown();
    int unison = patch.get(FmParams.UNISON);
    double from = lastPitch < 0 ? key : lastPitch;
    double walk = .5 + played * GOLDEN;
    double place = (2 * (walk - Math.floor(walk)) - 1) * patch.real(FmParams.SPREAD);
    double share = 1 / Math.sqrt(unison);
    for (int u = 0; u < unison; u++) {
      double side = unison == 1 ? 0 : 2.0 * u / (unison - 1) - 1;
      // Alternate sides, so that sharp and flat ones balance.
      double pan = place + (u % 2 == 0 ? side : -side) * patch.real(FmParams.UNISON_SPREAD);
      int turn = u == 0 ? 0 : (int) (noise.next() * 0x1p31f);
      free().start(
          key, velocity, played, from, side * patch.real(FmParams.UNISON_DETUNE), Math.clamp(pan, -1, 1), share, turn);
      sounding++;
    }
    played++;
    lastPitch = key;
  }

  private void noteOff(int key) {
    keys.remove(key);
    if (patch.get(FmParams.VOICE_MODE) > 0) {
      monoOff(key);
      return;
    }
    long oldest = Long.MAX_VALUE;
    for (FmVoice voice : voices) {
      if (voice.sounding() && voice.held() && voice.key() == key) {
        oldest = Math.min(oldest, voice.order());
      }
    }
    for (FmVoice voice : voices) {
      if (voice.sounding() && voice.held() && voice.order() == oldest) {
        up(voice);
      }
    }
  }

  private void monoOff(int key) {
    long lead = lead();
    boolean again = false;
    for (FmVoice voice : voices) {
      if (leads(voice, lead) && voice.key() == key && voice.held()) {
        if (keys.isEmpty()) {
          up(voice);
        } else {
          again = true;
        }
      }
    }
    if (again) {
      int velocity = (int) Math.rint(keys.lastVelocity() * 127);
      playLead(keys.last(), velocity, patch.get(FmParams.VOICE_MODE) == 2);
    }
  }

  private void up(FmVoice voice) {
    if (controls.channel().sustain()) {
      voice.keyUp();
    } else {
      voice.release();
    }
  }

  private void movePedal() {
    boolean sustain = controls.channel().sustain();
    if (pedal && !sustain) {
      for (FmVoice voice : voices) {
        if (voice.sounding() && !voice.held() && !voice.releasing()) {
          voice.release();
        }
      }
    }
    pedal = sustain;
  }

  /** Lets all notes fade at once. */
  void silence() {
    keys.clear();
    for (FmVoice voice : voices) {
      if (voice.sounding()) {
        voice.fadeOut();
      }
    }
  }

  private void allNotesOff() {
    keys.clear();
    for (FmVoice voice : voices) {
      if (voice.sounding() && voice.held()) {
        up(voice);
      }
    }
  }

  /** The number of the note that plays in the mono modes: the youngest that does not fade, or -1. */
  private long lead() {
    long lead = -1;
    for (FmVoice voice : voices) {
      if (voice.sounding() && !voice.fading()) {
        lead = Math.max(lead, voice.order());
      }
    }
    return lead;
  }

  private static boolean leads(FmVoice voice, long lead) {
    return voice.sounding() && !voice.fading() && voice.order() == lead;
  }

  /** A silent voice; makes sure that no more than the polyphony sound besides those that fade. */
  private FmVoice free() {
    int playing = 0;
    FmVoice silent = null;
    for (FmVoice voice : voices) {
      if (!voice.sounding()) {
        silent = silent == null ? voice : silent;
      } else if (!voice.fading()) {
        playing++;
      }
    }
    int most = Math.max(patch.get(FmParams.VOICES), patch.get(FmParams.UNISON));
    while (playing >= most) {
      leastMissed().fadeOut();
      playing--;
    }
    return silent == null ? cutQuietestFading() : silent;
  }

  /** The quietest of those in release, else the oldest. */
  private FmVoice leastMissed() {
    FmVoice choice = null;
    for (FmVoice voice : voices) {
      if (voice.sounding() && !voice.fading() && (choice == null || lessMissed(voice, choice))) {
        choice = voice;
      }
    }
    return choice;
  }

  private static boolean lessMissed(FmVoice voice, FmVoice than) {
    if (voice.releasing() != than.releasing()) {
      return voice.releasing();
    }
    return voice.releasing() ? voice.level() < than.level() : voice.order() < than.order();
  }

  private FmVoice cutQuietestFading() {
    FmVoice choice = null;
    for (FmVoice voice : voices) {
      if (voice.fading() && (choice == null || voice.level() < choice.level())) {
        choice = voice;
      }
    }
    choice.reset();
    sounding--;
    return choice;
  }
}
