package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.CcRange;
import studio.overdub.soundfont.sfz.Controller;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzRegion;
import studio.overdub.soundfont.sfz.SfzSample;
import studio.overdub.soundfont.sfz.Target;

/**
 * One region sounding. Lives in ticks of {@link #TICK} frames counted from where its sound starts, which is exact to
 * the frame: controllers, envelopes and LFOs are looked at between ticks, so that blocks may be cut anywhere without
 * changing a bit. Audio thread.
 */
final class Voice {
  /** Frames between looks at the controllers. */
  static final int TICK = 32;

  private static final double LEAST_RELEASE = .001;
  private static final double FAST_OFF = .006;
  private static final double MOST_VELOCITY = 127;
  private static final int OFF_NORMAL = 1;
  private static final int OFF_TIME = 2;

  private final Shared shared;
  private final Numbers numbers;
  private final Modulation modulation;
  private final VoiceSource source;
  private final VoiceShaping shaping;
  private final VoiceNote note;
  private final StageEnvelope volume = new StageEnvelope();
  private final StageEnvelope pitch = new StageEnvelope();
  private final StageEnvelope cutoff = new StageEnvelope();
  private final GainRamps gains;
  private final double[] sends = new double[Opcode.EFFECT.count()];
  private final float[] left = new float[TICK];
  private final float[] right = new float[TICK];

  private SfzRegion region;
  private int key;
  private int velocity;
  private long number;
  private long wait;
  private int position;
  private boolean active;
  private boolean keyDown;
  private boolean sostenuto;
  private boolean forRelease;
  private boolean releaseAsked;
  private double offSeconds;
  private boolean ending;
  private boolean cut;
  private boolean stereo;
  private boolean usesVolume;
  private boolean usesPan;
  private boolean usesExpression;
  private boolean follows;
  private long stop;
  private double bendCents;
  private double level;

  Voice(Shared shared) {
    this.shared = shared;
    numbers = new Numbers(shared);
    modulation = new Modulation(shared);
    source = new VoiceSource(shared);
    shaping = new VoiceShaping(shared);
    note = new VoiceNote(shared);
    gains = shared.ramps();
  }

  /** Starts a region; stays silent where it has nothing to play. */
  void start(SfzRegion region, Trigger trigger, int velocity) {
    this.region = region;
    this.velocity = velocity;
    key = trigger.key;
    number = trigger.number;
    forRelease = trigger.release;
    VoiceNote.setControllers(numbers, trigger, velocity, shared);
    numbers.start(region, key);
    SfzSample sample = shared.sample(region.sample());
    double end = numbers.get(Opcode.END);
    double offset = numbers.get(Opcode.OFFSET) + numbers.get(Opcode.OFFSET_RANDOM) * shared.random();
    active =
        sample != null && sample.isPlayable() && end != -1
            && source.start(sample, numbers, offset, isTurned(), number);
    if (!active) {
      return;
    }
    stereo = source.isStereo();
    usesVolume = numbers.uses(Controllers.VOLUME);
    usesPan = numbers.uses(Controllers.PAN);
    usesExpression = numbers.uses(Controllers.EXPRESSION);
    keyDown = !trigger.release;
    sostenuto = false;
    releaseAsked = false;
    offSeconds = 0;
    ending = false;
    cut = false;
    position = TICK;
    wait = VoiceNote.delay(numbers, trigger, shared);
    double beats = numbers.get(Opcode.STOP_BEATS);
    stop = beats > 0 ? Math.round(beats * trigger.framesPerQuarter) : Long.MAX_VALUE;
    modulation.start(region.wiring(), numbers);
    follows = modulation.follows();
    note.start(region, numbers, trigger, soundingKey(), velocity);
    shaping.start(numbers, modulation, soundingKey(), velocity / MOST_VELOCITY, number);
    shape();
    volume.start();
    pitch.start();
    cutoff.start();
    bendCents = bendGoal();
    place();
    gains.jump(0);
    level = level();
    gains.jump(level);
  }

  /** Whether a controller has it play backwards. */
  private boolean isTurned() {
    for (CcRange range : region.wiring().reverses()) {
      if (range.contains(shared.controllers().value(range.cc()))) {
        return true;
      }
    }
    return false;
  }

  /** The key it sounds at: that of its sample where no key started it. */
  private double soundingKey() {
    return key < 0 ? source.root() : key;
  }

  private void shape() {
    shape(volume, Opcode.AMPEG_DELAY);
    shape(pitch, Opcode.PITCHEG_DELAY);
    shape(cutoff, Opcode.FILEG_DELAY);
  }

  private void shape(StageEnvelope envelope, Opcode first) {
    double[] n = numbers.now();
    int at = first.slot();
    double rate = shared.sampleRate();
    double sustain = Math.clamp(.01 * n[at + 5], 0, 1);
    double decay = n[at + 4] * rate;
    // Where decay is the time to fall to nothing, the sustain level is met on the way.
    boolean toZero = n[at + 11] != 0;
    envelope.shape(
        n[at] * rate, Math.clamp(.01 * n[at + 1], 0, 1), n[at + 2] * rate, n[at + 3] * rate,
        toZero ? decay * (1 - sustain) : decay, sustain, n[at + 7], n[at + 8]);
  }

  /** Adds the voice to {@code out} from frame {@code from} to {@code to}. */
  void render(float[][] out, int from, int to) {
    int at = from;
    if (wait > 0) {
      int silent = (int) Math.min(wait, to - from);
      wait -= silent;
      at += silent;
      if (releaseAsked || cut) {
        active = false;
      }
    }
    while (at < to && active) {
      if (position == TICK) {
        if (ending) {
          active = false;
          return;
        }
        tick();
        position = 0;
      }
      int count = Math.min(TICK - position, to - at);
      gains.mix(0, left, position, out, at, count);
      if (stereo) {
        gains.mix(1, right, position, out, at, count);
      }
      position += count;
      at += count;
    }
  }

  private void tick() {
    numbers.tick();
    if (numbers.is(Opcode.AMPEG_DYNAMIC)) {
      shape(volume, Opcode.AMPEG_DELAY);
      stretchRelease();
    }
    if (numbers.is(Opcode.PITCHEG_DYNAMIC)) {
      shape(pitch, Opcode.PITCHEG_DELAY);
    }
    if (numbers.is(Opcode.FILEG_DYNAMIC)) {
      shape(cutoff, Opcode.FILEG_DELAY);
    }
    releaseAsked |= stop <= 0 && !volume.isReleased();
    stop -= TICK;
    if (releaseAsked) {
      releaseAsked = false;
      enterRelease();
    }
    follow();
    source.tune(cents(), numbers);
    if (volume.inDelay() && !volume.isReleased()) {
      java.util.Arrays.fill(left, 0);
      java.util.Arrays.fill(right, 0);
    } else {
      source.read(left, right, TICK);
    }
    double peak = follows ? Math.max(Dynamics.peak(left, TICK), stereo ? Dynamics.peak(right, TICK) : 0) : 0;
    double envelope = cutoff.level() * numbers.get(Opcode.FILEG_DEPTH);
    shaping.process(left, stereo ? right : null, numbers, modulation, envelope);
    volume.advance(TICK);
    pitch.advance(TICK);
    cutoff.advance(TICK);
    modulation.advance(numbers.now(), TICK, peak);
    ending |= cut || source.isDone()
        || (modulation.shapesAmplitude() ? modulation.amplitudeIsDone() || offSeconds > 0 && volume.isDone()
            : volume.isDone());
    place();
    level = level();
    gains.aim(ending && !source.isDone() ? 0 : level);
  }

  /** A release that controllers move, as a pedal half down does. */
  private void stretchRelease() {
    if (offSeconds == 0 && volume.isReleased()) {
      volume.stretchRelease(
          Math.max(LEAST_RELEASE, numbers.get(Opcode.AMPEG_RELEASE)) * shared.sampleRate());
    }
  }

  private void follow() {
    double goal = bendGoal();
    double smooth = numbers.get(Opcode.BEND_SMOOTH);
    bendCents = smooth <= 0 ? goal
        : bendCents + (goal - bendCents) * Elementary.approach(smooth * .001 * shared.sampleRate() / TICK);
  }

  private double bendGoal() {
    double bend = shared.controllers().value(Controller.BEND);
    double cents = bend >= 0 ? bend * numbers.get(Opcode.BEND_UP) : -bend * numbers.get(Opcode.BEND_DOWN);
    double own = bend >= 0 ? numbers.get(Opcode.BEND_STEPUP) : numbers.get(Opcode.BEND_STEPDOWN);
    double step = own > 0 ? own : numbers.get(Opcode.BEND_STEP);
    return step > 1 ? (long) (cents / step + (cents < 0 ? -1e-6 : 1e-6)) * step : cents;
  }

  private double cents() {
    Numbers n = numbers;
    return (soundingKey() - source.root()) * n.get(Opcode.PITCH_KEYTRACK) + 100 * n.get(Opcode.TRANSPOSE)
        + n.get(Opcode.TUNE) + n.get(Opcode.GLOBAL_TUNE) + n.get(Opcode.MASTER_TUNE) + n.get(Opcode.GROUP_TUNE)
        + note.cents() + n.get(Opcode.PITCH_VELTRACK) * velocity / MOST_VELOCITY + bendCents + shared.tuning()
        + modulation.sum(Target.PITCH)
        + pitch.level() * n.get(Opcode.PITCHEG_DEPTH);
  }

  /** The amplitude at the end of the tick. */
  private double level() {
    Numbers n = numbers;
    double db = n.get(Opcode.VOLUME) + n.get(Opcode.GLOBAL_VOLUME) + n.get(Opcode.MASTER_VOLUME)
        + n.get(Opcode.GROUP_VOLUME) + modulation.sum(Target.VOLUME);
    double amplitude = 1e-8 * n.get(Opcode.AMPLITUDE) * n.get(Opcode.GLOBAL_AMPLITUDE)
        * n.get(Opcode.MASTER_AMPLITUDE) * n.get(Opcode.GROUP_AMPLITUDE) * modulation.amplitude();
    double own = modulation.shapesAmplitude()
        ? modulation.envelope() * (offSeconds > 0 ? volume.level() : 1) : volume.level();
    double controllers = 1;
    if (!usesVolume) {
      double place = shared.controllers().value(Controllers.VOLUME);
      controllers *= place * place;
    }
    if (!usesExpression) {
      double place = shared.controllers().value(Controllers.EXPRESSION);
      controllers *= place * place;
    }
    double limited = Math.min(1e3, Elementary.decibelsToGain(Math.clamp(db, -300, 60)) * amplitude);
    return note.level() * limited * own * controllers * Fades.ofControllers(region.wiring(), n) * shared.gain();
  }

  private void place() {
    Numbers n = numbers;
    double pan = note.pan() + n.get(Opcode.PAN) + modulation.sum(Target.PAN);
    if (!usesPan) {
      // RP-036: 0 and 1 are left, 64 is the middle.
      pan += 200 * Math.max(0, 127 * shared.controllers().value(Controllers.PAN) - 1) / 126 - 100;
    }
    for (int i = 0; i < sends.length; i++) {
      sends[i] = .01 * n.get(Opcode.EFFECT, i) * shared.send(i);
    }
    gains.place(
        stereo, n.is(Opcode.PAN_LAW), pan, note.width() + n.get(Opcode.WIDTH) + modulation.sum(Target.WIDTH),
        note.position() + n.get(Opcode.POSITION) + modulation.sum(Target.POSITION), sends);
  }

  private void enterRelease() {
    double[] n = numbers.now();
    double rate = shared.sampleRate();
    source.release();
    modulation.release(n);
    double seconds = offSeconds > 0 ? offSeconds : Math.max(LEAST_RELEASE, n[Opcode.AMPEG_RELEASE.slot()]);
    boolean timed = (int) numbers.get(Opcode.OFF_MODE) == OFF_TIME;
    double offShape = timed ? n[Opcode.OFF_SHAPE.slot()] : 0;
    volume.release(seconds * rate, offSeconds > 0 ? offShape : n[Opcode.AMPEG_RELEASE_SHAPE.slot()]);
    pitch.release(n[Opcode.PITCHEG_RELEASE.slot()] * rate, n[Opcode.PITCHEG_RELEASE_SHAPE.slot()]);
    cutoff.release(n[Opcode.FILEG_RELEASE.slot()] * rate, n[Opcode.FILEG_RELEASE_SHAPE.slot()]);
  }

  /** The key was let go; a pedal may hold the voice still. */
  void keyUp() {
    keyDown = false;
    if (!sostenuto && !isSustained()) {
      release();
    }
  }

  private boolean isSustained() {
    return numbers.is(Opcode.SUSTAIN_SW)
        && shared.controllers().pedal((int) numbers.get(Opcode.SUSTAIN_CC), numbers.get(Opcode.SUSTAIN_LO));
  }

  /** Goes into its release, unless it plays to its end whatever the key does. */
  void release() {
    if (source.mode() != VoiceSource.ONE_SHOT && !volume.isReleased()) {
      releaseAsked = true;
    }
  }

  /** A pedal moved. */
  void pedalsMoved() {
    boolean held = numbers.is(Opcode.SOSTENUTO_SW)
        && shared.controllers().pedal((int) numbers.get(Opcode.SOSTENUTO_CC), numbers.get(Opcode.SOSTENUTO_LO));
    sostenuto &= held;
    if (!keyDown && !forRelease && key >= 0 && !sostenuto && !isSustained()) {
      release();
    }
  }

  /** A sostenuto pedal went down: it holds the keys that are down now. */
  void sostenutoDown(int cc) {
    sostenuto |= keyDown && numbers.is(Opcode.SOSTENUTO_SW) && cc == (int) numbers.get(Opcode.SOSTENUTO_CC);
  }

  /** Ends as its region says of those that another group ends. */
  void off() {
    int mode = (int) numbers.get(Opcode.OFF_MODE);
    keyDown = false;
    if (mode != OFF_NORMAL) {
      offSeconds = Math.max(LEAST_RELEASE, mode == OFF_TIME ? numbers.get(Opcode.OFF_TIME) : FAST_OFF);
      releaseAsked = true;
    } else if (!volume.isReleased()) {
      releaseAsked = true;
    }
  }

  /** Ends quickly, for want of voices. */
  void steal() {
    keyDown = false;
    if (offSeconds == 0) {
      offSeconds = FAST_OFF;
      releaseAsked = true;
    }
  }

  /** Fades out within the next tick. */
  void cut() {
    keyDown = false;
    cut = true;
  }

  /** Gone at once. */
  void clear() {
    active = false;
  }

  /** Goes on with another key, as one phrase. */
  void slur(int key) {
    this.key = key;
    keyDown = true;
  }

  boolean isActive() {
    return active;
  }

  boolean isKeyDown() {
    return keyDown;
  }

  /** Whether it will be gone soon, whatever is played. */
  boolean isLeaving() {
    return cut || ending || offSeconds > 0;
  }

  boolean isReleased() {
    return releaseAsked || volume.isReleased();
  }

  /** Whether it sounds the end of a note. */
  boolean isForRelease() {
    return forRelease;
  }

  SfzRegion region() {
    return region;
  }

  int key() {
    return key;
  }

  int velocity() {
    return velocity;
  }

  /** The event that started it. */
  long number() {
    return number;
  }

  double get(Opcode opcode) {
    return numbers.get(opcode);
  }

  /** The amplitude it goes to in this tick. */
  double loudness() {
    return Math.abs(level);
  }

  /** The frame of its sample that is read next; -1 of a wave. */
  long frame() {
    return source.frame();
  }
}
