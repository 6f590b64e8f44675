package studio.overdub.instruments.sfz;

import java.util.Arrays;
import java.util.List;
import studio.overdub.soundfont.sfz.CcRange;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.RegionIndex;
import studio.overdub.soundfont.sfz.SfzRegion;

/** Turns keys and controllers into voices: which regions start, which end. Audio thread. */
final class Performer {
  private static final int ATTACK = 0;
  private static final int RELEASE = 1;
  private static final int FIRST = 2;
  private static final int LEGATO = 3;
  private static final int RELEASE_KEY = 4;
  private static final int MOST_VELOCITY = 127;

  /** Modes of {@code polyphony} below 0: the first three slur, and each three choose a key by another rule. */
  private static final int SLURS = 3;

  private final Shared shared;
  private final SfzRegion[] regions;
  private final RegionIndex index;
  private final int[] startedByControllers;
  private final int[] stoppedByControllers;
  private final int[] turns;
  private final Keyboard keyboard = new Keyboard();
  private final KeySwitches switches;
  private final Conditions conditions;
  private final VoicePool voices;
  private final Trigger trigger = new Trigger();
  private long numbers;

  Performer(Shared shared) {
    this.shared = shared;
    List<SfzRegion> all = shared.instrument().regions();
    regions = all.toArray(new SfzRegion[0]);
    index = shared.instrument().index();
    startedByControllers = places(true);
    stoppedByControllers = places(false);
    boolean sequences = all.stream().anyMatch(r -> r.value(Opcode.SEQ_LENGTH) > 1);
    turns = new int[sequences ? regions.length : 0];
    switches = new KeySwitches(all);
    conditions = new Conditions(shared, keyboard, switches);
    voices = new VoicePool(shared);
  }

  private int[] places(boolean starts) {
    return java.util.stream.IntStream.range(0, regions.length)
        .filter(i -> (starts ? regions[i].wiring().starts() : regions[i].wiring().stops()).length > 0)
        .toArray();
  }

  VoicePool voices() {
    return voices;
  }

  Conditions conditions() {
    return conditions;
  }

  void reset() {
    voices.clear();
    keyboard.reset();
    switches.reset();
    Arrays.fill(turns, 0);
    numbers = 0;
    conditions.program(0);
  }

  /** Where the music is: the quarter note now, and how many frames each takes. */
  void music(double quarter, double framesPerQuarter) {
    trigger.quarter = quarter;
    trigger.framesPerQuarter = framesPerQuarter;
  }

  void noteOn(int key, int velocity, long clock) {
    boolean held = keyboard.held() > (keyboard.isDown(key) ? 1 : 0);
    if (keyboard.isDown(key)) {
      releaseVoices(key);
    }
    switches.press(key);
    begin(key, false, 0);
    trigger.held = held;
    int previousVelocity = keyboard.lastVelocity();
    for (int level = 0; level < index.levels(); level++) {
      for (int place : index.regions(key, level)) {
        strike(place, key, velocity, previousVelocity, held, clock);
      }
    }
    keyboard.press(key, velocity, clock);
    chooseMono(key);
  }

  private void begin(int key, boolean release, int releaseVelocity) {
    trigger.key = key;
    trigger.number = ++numbers;
    trigger.release = release;
    trigger.age = 0;
    trigger.chance = shared.random();
    trigger.previousKey = keyboard.last();
    trigger.held = keyboard.held() > 0;
    trigger.alternate = (int) (keyboard.count() & 1);
    trigger.releaseVelocity = releaseVelocity;
    conditions.chance(trigger.chance);
  }

  private void strike(int place, int key, int velocity, int previousVelocity, boolean held, long clock) {
    SfzRegion region = regions[place];
    int own = region.value(Opcode.SW_VEL) != 0 && previousVelocity > 0 ? previousVelocity : velocity;
    if (!region.hasVelocity(own) || !conditions.met(region, key, clock)) {
      return;
    }
    int kind = (int) conditions.last(Opcode.TRIGGER);
    boolean fits = kind == ATTACK || kind == FIRST && !held || kind == LEGATO && held;
    if (fits && isItsTurn(place)) {
      start(region, own);
    }
  }

  private boolean isItsTurn(int place) {
    int length = (int) conditions.last(Opcode.SEQ_LENGTH);
    if (length <= 1 && conditions.last(Opcode.SEQ_POSITION) <= 1) {
      return true;
    }
    int turn = turns.length == 0 ? 0 : turns[place]++ % length;
    return turn + 1 == (int) conditions.last(Opcode.SEQ_POSITION);
  }

  private void start(SfzRegion region, int velocity) {
    double polyphony = conditions.last(Opcode.POLYPHONY);
    if (polyphony < 0 && !trigger.release && trigger.key >= 0) {
      startMono(region, velocity, (int) -polyphony - 1);
      return;
    }
    voices.start(
        region, trigger, velocity, Double.isNaN(polyphony) ? 0 : (int) Math.max(1, polyphony),
        (int) conditions.last(Opcode.NOTE_POLYPHONY));
  }

  /** Of regions that play one note at a time: goes on with the new key, or keeps to the one that has priority. */
  private void startMono(SfzRegion region, int velocity, int mode) {
    Voice sounding = voices.sounding(region);
    if (sounding == null) {
      voices.start(region, trigger, velocity, 0, 0);
      return;
    }
    int held = keyboard.chosen(region.loKey(), region.hiKey(), mode % SLURS);
    boolean wins = mode % SLURS == 0 || held < 0 || (mode % SLURS == 1 ? trigger.key > held : trigger.key < held);
    if (!wins) {
      return;
    }
    if (mode < SLURS) {
      sounding.slur(trigger.key);
    } else {
      sounding.steal();
      voices.start(region, trigger, velocity, 0, 0);
    }
  }

  void noteOff(int key, int velocity, long clock) {
    if (!keyboard.isDown(key)) {
      return;
    }
    keyboard.lift(key);
    soundRelease(key, velocity, clock, RELEASE_KEY);
    if (shared.controllers().pedal(Controllers.SUSTAIN, 64)) {
      keyboard.owe(key);
    } else {
      soundRelease(key, velocity, clock, RELEASE);
    }
    chooseMono(key);
    releaseVoices(key);
  }

  private void releaseVoices(int key) {
    for (int i = 0; i < voices.active(); i++) {
      Voice voice = voices.voice(i);
      if (voice.isKeyDown() && voice.key() == key) {
        voice.keyUp();
      }
    }
  }

  /** Voices that play one note at a time go back to a key that is still held. */
  private void chooseMono(int key) {
    if (keyboard.isDown(key)) {
      return;
    }
    for (int i = 0; i < voices.active(); i++) {
      Voice voice = voices.voice(i);
      double polyphony = voice.get(Opcode.POLYPHONY);
      if (polyphony < 0 && voice.key() == key && voice.isKeyDown() && !voice.isLeaving()) {
        int mode = (int) -polyphony - 1;
        int next = keyboard.chosen(voice.region().loKey(), voice.region().hiKey(), mode % SLURS);
        if (next >= 0) {
          voice.slur(next);
        }
      }
    }
  }

  /** Starts the regions that sound the end of a note. */
  private void soundRelease(int key, int releaseVelocity, long clock, int kind) {
    boolean alive = isSounding(key);
    int velocity = keyboard.velocity(key);
    boolean begun = false;
    for (int level = 0; level < index.levels(); level++) {
      for (int place : index.regions(key, level)) {
        SfzRegion region = regions[place];
        if ((int) region.value(Opcode.TRIGGER) != kind || !region.hasVelocity(velocity)
            || !alive && region.value(Opcode.RT_DEAD) == 0) {
          continue;
        }
        if (!begun) {
          begun = true;
          begin(key, true, releaseVelocity);
          trigger.age = (double) (clock - keyboard.clock(key)) / shared.sampleRate();
        }
        if (conditions.met(region, key, clock) && isItsTurn(place)) {
          start(region, velocity);
        }
      }
    }
  }

  private boolean isSounding(int key) {
    for (int i = 0; i < voices.active(); i++) {
      Voice voice = voices.voice(i);
      if (voice.key() == key && !voice.isForRelease() && voice.isActive() && !voice.isLeaving()) {
        return true;
      }
    }
    return false;
  }

  /** A controller moved to a value, 0 to 127. */
  void control(int cc, int value, long clock) {
    boolean sostenuto = shared.controllers().pedal(Controllers.SOSTENUTO, 64);
    boolean sustain = shared.controllers().pedal(Controllers.SUSTAIN, 64);
    boolean rises = shared.controllers().value(cc) < .5 && value >= 64;
    shared.controllers().control(cc, value);
    for (int i = 0; rises && i < voices.active(); i++) {
      voices.voice(i).sostenutoDown(cc);
    }
    for (int i = 0; i < voices.active(); i++) {
      voices.voice(i).pedalsMoved();
    }
    if (sustain && !shared.controllers().pedal(Controllers.SUSTAIN, 64)) {
      settleReleases(clock);
    }
    startBy(cc, clock);
    stopBy(cc);
  }

  private void settleReleases(long clock) {
    for (int key = 0; key < Keyboard.KEYS; key++) {
      if (keyboard.settle(key) && !keyboard.isDown(key)) {
        soundRelease(key, 64, clock, RELEASE);
      }
    }
  }

  private void startBy(int cc, long clock) {
    boolean begun = false;
    for (int place : startedByControllers) {
      SfzRegion region = regions[place];
      if (!contains(region.wiring().starts(), cc)) {
        continue;
      }
      if (!begun) {
        begun = true;
        begin(-1, false, 0);
      }
      if (conditions.met(region, -1, clock) && isItsTurn(place)) {
        start(region, MOST_VELOCITY);
      }
    }
  }

  private boolean contains(CcRange[] ranges, int cc) {
    for (CcRange range : ranges) {
      if (range.cc() == cc && range.contains(shared.controllers().value(cc))) {
        return true;
      }
    }
    return false;
  }

  private void stopBy(int cc) {
    for (int place : stoppedByControllers) {
      if (contains(regions[place].wiring().stops(), cc)) {
        for (int i = 0; i < voices.active(); i++) {
          Voice voice = voices.voice(i);
          if (voice.key() < 0 && voice.region().group() == regions[place].group()) {
            voice.release();
          }
        }
      }
    }
  }

  /** Lets all keys go. */
  void allNotesOff(int velocity, long clock) {
    for (int key = 0; key < Keyboard.KEYS; key++) {
      noteOff(key, velocity, clock);
    }
  }

  /** Silences all. */
  void allSoundOff() {
    for (int i = 0; i < voices.active(); i++) {
      voices.voice(i).cut();
    }
  }

  /** "Reset all controllers" came: pedals are up. */
  void pedalsUp(long clock) {
    for (int i = 0; i < voices.active(); i++) {
      voices.voice(i).pedalsMoved();
    }
    settleReleases(clock);
  }
}
