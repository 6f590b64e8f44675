package studio.overdub.instruments.sampler;

import studio.overdub.instruments.sampling.LowPass;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;

/**
 * One region sounding one note. Lives in ticks of {@link #TICK} frames counted from its start: controllers, envelopes
 * and LFOs are looked at between ticks, so that blocks may be cut anywhere without changing a bit.
 */
final class Voice {
  /** Frames between looks at the controllers. */
  static final int TICK = 64;

  /** Quieter than this below full scale, in centibels, a falling voice ends. */
  private static final double INAUDIBLE = 1000;

  /** How fast an exclusive class ends a voice: 100 dB in so many seconds. */
  private static final double CHOKE_SECONDS = 0.04;

  /** Puts the groups of a drum setup beyond the classes of fonts. */
  private static final int EDITED_CLASS = 1 << 16;

  private final VoiceParameters parameters = new VoiceParameters();
  private final SampleReader reader = new SampleReader();
  private final LowPass filter = new LowPass();
  private final Envelope volume = new Envelope();
  private final Envelope modulation = new Envelope();
  private final Lfo modLfo = new Lfo();
  private final Lfo vibLfo = new Lfo();
  private final Placement placement = new Placement();

  private Sound sound;
  private Part part;
  private Region region;
  private int key;
  private long noteNumber;
  private int exclusiveClass;
  private int partVersion;

  /** Frames until the next tick begins. */
  private int wait;

  private boolean active;
  private boolean keyDown;
  private boolean sostenuto;
  private boolean releaseAsked;
  private boolean choked;
  private boolean cut;
  private boolean ending;
  private double loudness;

  /** The level at the end of the latest tick. */
  private double reached;

  /** What the latest tick was computed for: where nothing moves, nothing is computed again. */
  private double cents;

  private long step;
  private double cutoff;
  private double resonance;
  private double centibels;
  private double amplitude;

  /** How far the pitch still is from the key's, in cents, and how much nearer it comes each tick. */
  private double glide;

  private double glideStep;

  /** What all voices of a processor share: see {@link Sound}. Called once. */
  void prepare(Sound shared) {
    sound = shared;
  }

  /**
   * Starts to sound a region.
   *
   * @param pitch the region that has the say about the pitch: itself, or the right side of its stereo pair
   */
  void start(Region region, Region pitch, Part part, int key, int velocity, long noteNumber) {
    this.region = region;
    this.part = part;
    this.key = key;
    this.noteNumber = noteNumber;
    parameters.start(region, pitch, part, key, velocity, noteNumber, sound);
    glide = 0;
    glideStep = 0;
    startReader();
    exclusiveClass = exclusiveClass(part.drums());
    partVersion = part.version();
    shape();
    placement.arrive();
    volume.start();
    modulation.start();
    modLfo.start(parameters.frames(Generator.MOD_LFO_DELAY));
    vibLfo.start(parameters.vibratoDelay());
    filter.clear();
    reached = 0;
    cents = Double.NaN;
    cutoff = Double.NaN;
    centibels = Double.NaN;
    wait = 0;
    active = true;
    keyDown = true;
    sostenuto = false;
    releaseAsked = false;
    choked = false;
    cut = false;
    ending = false;
    loudness = 0;
  }

  private int exclusiveClass(DrumSetup drums) {
    int group = drums == null ? DrumSetup.UNSET : drums.get(DrumSetup.GROUP, key);
    return group == DrumSetup.UNSET ? region.generator(Generator.EXCLUSIVE_CLASS) : group * EDITED_CLASS;
  }

  private void startReader() {
    Sample sample = region.sample();
    long frames = sample.data().frames();
    long end = frames + offset(Generator.END_OFFSET, Generator.END_COARSE_OFFSET);
    end = Math.clamp(end, 1, frames);
    long start = Math.clamp(offset(Generator.START_OFFSET, Generator.START_COARSE_OFFSET), 0, end - 1);
    long loopStart = sample.loopStart() + offset(Generator.LOOP_START_OFFSET, Generator.LOOP_START_COARSE_OFFSET);
    long loopEnd = sample.loopEnd() + offset(Generator.LOOP_END_OFFSET, Generator.LOOP_END_COARSE_OFFSET);
    int modes = region.generator(Generator.SAMPLE_MODES) & 3;
    reader.start(
        sample.data(), start, end, Math.clamp(loopStart, 0, end), Math.clamp(loopEnd, 0, end),
        modes == 1 || modes == 3);
  }

  private long offset(Generator fine, Generator coarse) {
    return parameters.whole(fine) + 32768L * parameters.whole(coarse);
  }

  /** Takes what the parameters say into envelopes and LFOs. */
  private void shape() {
    parameters.shapeVolume(volume);
    parameters.shapeModulation(modulation);
    modLfo.speed(parameters.cyclesPerFrame(Generator.MOD_LFO_FREQUENCY));
    vibLfo.speed(parameters.cyclesPerFrame(Generator.VIB_LFO_FREQUENCY));
    placement.aim(parameters, sound);
  }

  /** Adds to {@code out} the ticks that begin from frame {@code from} to {@code to}, each of them whole. */
  void render(VoiceSum out, int from, int to) {
    int at = from + wait;
    int laid = at;
    while (at < to && active) {
      boolean sounds = tick(out, at, (to - at + TICK - 1) / TICK);
      if (!sounds || placement.moves()) {
        placement.add(out, laid, at);
        laid = at + TICK;
      }
      if (placement.moves()) {
        if (sounds) {
          placement.addMoving(out, at);
        }
        placement.arrive();
      }
      at += TICK;
    }
    placement.add(out, laid, at);
    reader.release();
    wait = at - to;
  }

  /** Lays a tick in the line of {@code out}, and tells whether there was anything to lay. */
  private boolean tick(VoiceSum out, int at, int ticks) {
    if (partVersion != part.version()) {
      partVersion = part.version();
      parameters.refresh();
      shape();
    }
    if (releaseAsked) {
      releaseAsked = false;
      enterRelease();
    }
    boolean silent = volume.inDelay();
    if (!silent) {
      modulate();
    }
    if (glide != 0) {
      glide = glide > 0 ? Math.max(0, glide - glideStep) : Math.min(0, glide + glideStep);
    }
    volume.advance(TICK);
    modulation.advance(TICK);
    modLfo.advance(TICK);
    vibLfo.advance(TICK);
    double from = reached;
    level(silent);
    if (!silent) {
      lay(out, at, from, ticks);
    }
    active = !ending;
    return !silent;
  }

  private void lay(VoiceSum out, int at, double from, int ticks) {
    if (filter.isOpen()) {
      reader.read(sound.interpolation(), step, sound.scratch().audio, ticks, sound.scratch());
      out.lay(sound.scratch().audio, at, from, reached);
    } else {
      reader.read(
          sound.interpolation(), step, ticks, filter, out.line(), at, from, reached, sound.scratch());
    }
  }

  /** Takes LFOs and envelope into pitch and filter. */
  private void modulate() {
    double modLevel = modulationLevel();
    double modValue = modLfo.value();
    double nowCents =
        parameters.pitch()
            + glide
            + modValue * parameters.value(Generator.MOD_LFO_TO_PITCH)
            + vibLfo.value() * parameters.value(Generator.VIB_LFO_TO_PITCH)
            + modLevel * parameters.value(Generator.MOD_ENV_TO_PITCH);
    if (nowCents != cents) {
      cents = nowCents;
      step = parameters.step(nowCents);
    }
    double nowCutoff =
        parameters.value(Generator.INITIAL_FILTER_CUTOFF)
            + modValue * parameters.value(Generator.MOD_LFO_TO_FILTER_CUTOFF)
            + modLevel * parameters.value(Generator.MOD_ENV_TO_FILTER_CUTOFF);
    double nowResonance = parameters.value(Generator.INITIAL_FILTER_Q);
    if (nowCutoff != cutoff || nowResonance != resonance) {
      cutoff = nowCutoff;
      resonance = nowResonance;
      sound.filters().tune(filter, nowCutoff, nowResonance);
    }
  }

  /** Where the amplitude is to be at the end of this tick, and whether the voice ends there. */
  private void level(boolean silent) {
    double now = parameters.attenuation() - modLfo.value() * parameters.value(Generator.MOD_LFO_TO_VOLUME);
    double scale = 1;
    if (volume.inAttack() || volume.inDelay()) {
      scale = volume.level();
    } else {
      now += 1000 * (1 - volume.level());
      boolean falling = volume.inRelease() || parameters.sustain() <= 0;
      ending = volume.isDone() || falling && now > INAUDIBLE;
    }
    if (now != centibels) {
      centibels = now;
      amplitude = Curves.amplitude(now);
    }
    ending |= cut || !silent && reader.endsWithin(step, TICK);
    loudness = scale * amplitude;
    reached = ending ? 0 : loudness * sound.gain();
  }

  private double modulationLevel() {
    return modulation.inAttack() ? Curves.convex(127 * modulation.level()) : modulation.level();
  }

  private void enterRelease() {
    double level = volume.level();
    if (volume.inAttack()) {
      level = Math.max(0, 1 - Curves.attenuation(level) / 1000);
    }
    if (choked) {
      volume.shape(0, 0, 0, 0, 0, CHOKE_SECONDS * sound.sampleRate());
    }
    volume.release(level);
    modulation.release(modulationLevel());
    if ((region.generator(Generator.SAMPLE_MODES) & 3) == 3) {
      reader.leaveLoop();
    }
  }

  /** Begins at the pitch of another key and glides to its own. */
  void glide(int from, double seconds) {
    double ticks = seconds * sound.sampleRate() / TICK;
    if (ticks >= 1) {
      glide += (from - key) * parameters.centsPerKey();
      glideStep = Math.abs(glide) / ticks;
    } else {
      glide = 0;
    }
  }

  /** Whether its region sounds for another key and velocity too. */
  boolean reaches(int otherKey, int velocity) {
    return region.matches(otherKey, velocity);
  }

  /** Goes over to another key without a new attack. */
  void moveTo(int newKey, double seconds) {
    int from = key;
    key = newKey;
    parameters.moveTo(newKey);
    shape();
    glide(from, seconds);
  }

  /** The key was let go; a pedal may hold the voice still. */
  void keyUp() {
    keyDown = false;
    if (!sostenuto && !part.pedal(Part.SUSTAIN)) {
      releaseAsked = !volume.inRelease();
    }
  }

  /** The sustain pedal came up. */
  void sustainUp() {
    if (!keyDown && !sostenuto) {
      releaseAsked = !volume.inRelease();
    }
  }

  /** The sostenuto pedal went down: it holds the keys that are down now. */
  void sostenutoDown() {
    sostenuto |= keyDown;
  }

  /** The sostenuto pedal came up. */
  void sostenutoUp() {
    if (sostenuto) {
      sostenuto = false;
      if (!keyDown) {
        keyUp();
      }
    }
  }

  /** Ends quickly, for an exclusive class. */
  void choke() {
    choked = true;
    keyDown = false;
    releaseAsked = true;
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

  boolean isActive() {
    return active;
  }

  boolean isKeyDown() {
    return keyDown;
  }

  /** Whether it will be gone within a tick or two. */
  boolean isCut() {
    return cut || ending;
  }

  boolean isReleased() {
    return releaseAsked || volume.inRelease();
  }

  int key() {
    return key;
  }

  /** Counts up with every note of the part; the voices of one note have it in common. */
  long noteNumber() {
    return noteNumber;
  }

  /** The amplitude it goes to in this tick. */
  double loudness() {
    return loudness;
  }

  int exclusiveClass() {
    return exclusiveClass;
  }
}
