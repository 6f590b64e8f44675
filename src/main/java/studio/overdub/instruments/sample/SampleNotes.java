package studio.overdub.instruments.sample;

import studio.overdub.device.Preparation;
import studio.overdub.instruments.keys.ChannelControls;
import studio.overdub.instruments.keys.HeldKeys;
import studio.overdub.instruments.sampling.Playhead;
import studio.overdub.instruments.sampling.SampleVoice;
import studio.overdub.midi.Message;

/** The notes of one sample instrument: who sounds, and who is taken where there are too many. */
final class SampleNotes {
  static final int POLYPHONY = 48;
  private static final int SPARE = 16;
  private static final int ALL_SOUND_OFF = 120;
  private static final int FIRST_ALL_NOTES_OFF = 123;
  private static final double FULL_VELOCITY = 65535;

  private final SampleNote[] notes = new SampleNote[POLYPHONY + SPARE];
  private final HeldKeys keys = new HeldKeys();
  private final SamplePatch patch;
  private final ChannelControls controls;
  private long played;
  private int sounding;
  private double lastPitch;
  private boolean pedal;

  SampleNotes(Recording recording, SamplePatch patch, ChannelControls controls, Preparation preparation) {
    this.patch = patch;
    this.controls = controls;
    Playhead.Window window = SampleVoice.window(preparation.interpolation());
    for (int i = 0; i < notes.length; i++) {
      SampleVoice voice = new SampleVoice(preparation.sampleRate(), preparation.interpolation(), window);
      notes[i] = new SampleNote(recording, patch, controls, voice);
    }
    reset();
  }

  void reset() {
    for (SampleNote note : notes) {
      note.voice().reset();
    }
    keys.clear();
    played = 0;
    sounding = 0;
    lastPitch = -1;
    pedal = false;
  }

  boolean sounding() {
    return sounding > 0;
  }

  void tick() {
    for (SampleNote note : notes) {
      if (note.voice().sounding()) {
        note.tick();
      }
    }
  }

  void add(float[] left, float[] right, int from, int frames) {
    for (SampleNote note : notes) {
      if (note.voice().sounding()) {
        note.add(left, right, from, frames);
      }
    }
    count();
  }

  private void count() {
    sounding = 0;
    for (SampleNote note : notes) {
      sounding += note.voice().sounding() ? 1 : 0;
    }
  }

  /** Takes any channel voice message. */
  void take(long message) {
    if (Message.is(message, Message.NOTE_ON)) {
      noteOn(Message.key(message), Message.velocity16(message) / FULL_VELOCITY);
      count();
    } else if (Message.is(message, Message.NOTE_OFF)) {
      noteOff(Message.key(message));
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) == ALL_SOUND_OFF) {
      keys.clear();
      for (SampleNote note : notes) {
        note.voice().fadeOut();
      }
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) >= FIRST_ALL_NOTES_OFF) {
      allNotesOff();
    } else {
      controls.take(message);
      movePedal();
    }
  }

  private void noteOn(int key, double velocity) {
    boolean slurred = !keys.isEmpty();
    keys.add(key, velocity);
    SampleNote lead = patch.mono() ? lead() : null;
    if (lead != null && patch.legato() && slurred) {
      lead.slide(key);
      lastPitch = key;
      return;
    }
    double from = lead != null ? lead.pitch() : lastPitch < 0 ? key : lastPitch;
    if (lead != null) {
      lead.voice().fadeOut();
    }
    free().start(key, velocity, played++, from);
    lastPitch = key;
  }

  private void noteOff(int key) {
    keys.remove(key);
    if (patch.mono()) {
      monoOff(key);
      return;
    }
    SampleNote oldest = null;
    for (SampleNote note : notes) {
      if (note.voice().sounding() && note.held() && note.key() == key
          && (oldest == null || note.order() < oldest.order())) {
        oldest = note;
      }
    }
    if (oldest != null) {
      up(oldest);
    }
  }

  private void monoOff(int key) {
    SampleNote lead = lead();
    if (lead == null || lead.key() != key || !lead.held()) {
      return;
    }
    if (keys.isEmpty()) {
      up(lead);
      return;
    }
    lastPitch = keys.last();
    if (patch.legato()) {
      lead.slide(keys.last());
    } else {
      lead.voice().fadeOut();
      free().start(keys.last(), keys.lastVelocity(), played++, lead.pitch());
      count();
    }
  }

  private void up(SampleNote note) {
    if (controls.sustain()) {
      note.keyUp();
    } else {
      note.release();
    }
  }

  private void movePedal() {
    if (pedal && !controls.sustain()) {
      for (SampleNote note : notes) {
        if (note.voice().sounding() && !note.held()) {
          note.release();
        }
      }
    }
    pedal = controls.sustain();
  }

  private void allNotesOff() {
    keys.clear();
    for (SampleNote note : notes) {
      if (note.voice().sounding() && note.held()) {
        up(note);
      }
    }
  }

  /** The note that plays in the mono modes: the youngest that does not fade, or null. */
  private SampleNote lead() {
    SampleNote lead = null;
    for (SampleNote note : notes) {
      if (note.voice().sounding() && !note.voice().fading() && (lead == null || note.order() > lead.order())) {
        lead = note;
      }
    }
    return lead;
  }

  /** A silent place; makes sure that no more than the polyphony sound besides those that fade. */
  private SampleNote free() {
    int playing = 0;
    SampleNote least = null;
    SampleNote faintest = null;
    SampleNote silent = null;
    for (SampleNote note : notes) {
      if (!note.voice().sounding()) {
        silent = note;
      } else if (note.voice().fading()) {
        faintest = faintest == null || note.voice().level() < faintest.voice().level() ? note : faintest;
      } else {
        playing++;
        least = least == null || lessMissed(note, least) ? note : least;
      }
    }
    if (playing >= POLYPHONY) {
      least.voice().fadeOut();
    }
    return silent != null ? silent : faintest;
  }

  /** Those in release are missed less, the quieter the less; of others the older. */
  private static boolean lessMissed(SampleNote note, SampleNote than) {
    boolean releasing = note.voice().envelope().releasing();
    if (releasing != than.voice().envelope().releasing()) {
      return releasing;
    }
    return releasing ? note.voice().level() < than.voice().level() : note.order() < than.order();
  }
}
