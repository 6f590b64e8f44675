package studio.overdub.instruments.pads;

import java.util.Arrays;
import studio.overdub.device.Preparation;
import studio.overdub.dsp.Noise;
import studio.overdub.instruments.keys.Outputs;
import studio.overdub.instruments.sampling.Playhead;
import studio.overdub.instruments.sampling.SampleVoice;

/** The voices of a rack: who sounds, who chokes whom, and which layer has its turn. */
final class PadVoices {
  static final int POLYPHONY = 64;
  private static final int SPARE = 32;
  private static final double FULL_VELOCITY = 65535;
  private static final int IN_TURN = 0;
  private static final int AT_RANDOM = 1;

  private final PadVoice[] voices = new PadVoice[POLYPHONY + SPARE];
  private final PadSamples samples;
  private final PadPatch patch;
  private final Noise dice;
  private final long seed;
  private final int[] turns = new int[PadParams.PADS];
  private long played;
  private int sounding;
  private boolean seam;
  private long seamFrame;
  private long seamFraction;

  PadVoices(PadSamples samples, PadPatch patch, Preparation preparation) {
    this.samples = samples;
    this.patch = patch;
    seed = preparation.seed();
    dice = new Noise(seed);
    Playhead.Window window = SampleVoice.window();
    for (int i = 0; i < voices.length; i++) {
      SampleVoice voice = new SampleVoice(preparation.sampleRate(), preparation.interpolation(), window);
      voices[i] = new PadVoice(patch, voice, preparation.sampleRate());
    }
    reset();
  }

  void reset() {
    for (PadVoice voice : voices) {
      voice.voice().reset();
    }
    Arrays.fill(turns, 0);
    dice.seed(seed);
    played = 0;
    sounding = 0;
  }

  boolean sounding() {
    return sounding > 0;
  }

  void tick() {
    for (PadVoice voice : voices) {
      if (voice.voice().sounding()) {
        voice.tick();
      }
    }
  }

  void add(Outputs outputs, int from, int frames) {
    if (sounding == 0) {
      return;
    }
    for (PadVoice voice : voices) {
      if (voice.voice().sounding()) {
        voice.add(outputs, from, frames);
      }
    }
    count();
  }

  private void count() {
    sounding = 0;
    for (PadVoice voice : voices) {
      sounding += voice.voice().sounding() ? 1 : 0;
    }
  }

  /** Strikes a pad. */
  void strike(int pad, int velocity7, int velocity16) {
    PadSamples.Layer[] layers = samples.of(pad);
    int answering = 0;
    for (PadSamples.Layer layer : layers) {
      answering += layer.answers(velocity7) ? 1 : 0;
    }
    if (answering == 0) {
      return;
    }
    int mode = (int) patch.get(pad, PadParams.LAYERS);
    int chosen =
        mode == IN_TURN ? turns[pad]++ % answering : mode == AT_RANDOM ? choose(answering) : -1;
    int number = 0;
    boolean first = true;
    for (PadSamples.Layer layer : layers) {
      if (layer.answers(velocity7) && (number++ == chosen || chosen < 0)) {
        start(pad, layer, velocity16 / FULL_VELOCITY, first);
        first = false;
      }
    }
    count();
  }

  private void start(int pad, PadSamples.Layer layer, double velocity, boolean chokes) {
    seam = false;
    if (chokes && patch.on(pad, PadParams.CHOKE)) {
      choke(pad, layer);
    }
    PadVoice voice = free();
    voice.start(pad, layer, velocity, played++);
    if (seam) {
      voice.voice().playhead().moveTo(seamFrame, seamFraction);
    }
  }

  private int choose(int among) {
    return Math.min(among - 1, (int) ((dice.next() * .5f + .5f) * among));
  }

  /**
   * Lets all that sounds in the pad's group give way to it: within a few milliseconds, or at once where the pad goes on
   * in the sound where the other stands, as the slices of a loop do.
   */
  private void choke(int pad, PadSamples.Layer layer) {
    double group = patch.get(pad, PadParams.CHOKE);
    long from = PadVoice.from(patch, pad, layer);
    boolean forwards = !patch.on(pad, PadParams.REVERSE);
    for (PadVoice voice : voices) {
      if (!voice.voice().sounding() || patch.get(voice.pad(), PadParams.CHOKE) != group) {
        continue;
      }
      if (forwards && voice.leadsTo(layer, from) && voice.output() == (int) patch.get(pad, PadParams.OUTPUT)) {
        seam = true;
        seamFrame = voice.voice().playhead().sampleFrame();
        seamFraction = voice.voice().playhead().sampleFraction();
        voice.voice().reset();
      } else {
        voice.voice().fadeOut();
      }
    }
  }

  /** The key of a pad goes up. */
  void keyUp(int pad) {
    PadVoice oldest = null;
    for (PadVoice voice : voices) {
      if (voice.voice().sounding() && voice.held() && voice.pad() == pad
          && (oldest == null || voice.order() < oldest.order())) {
        oldest = voice;
      }
    }
    if (oldest != null) {
      oldest.keyUp();
    }
  }

  /** All keys go up. */
  void allNotesOff() {
    for (PadVoice voice : voices) {
      if (voice.voice().sounding() && voice.held()) {
        voice.keyUp();
      }
    }
  }

  /** All leaves at once, without a click. */
  void allSoundOff() {
    for (PadVoice voice : voices) {
      voice.voice().fadeOut();
    }
  }

  /** A silent voice; makes sure that no more than the polyphony sound besides those that fade. */
  private PadVoice free() {
    int playing = 0;
    PadVoice oldest = null;
    PadVoice faintest = null;
    PadVoice silent = null;
    for (PadVoice voice : voices) {
      if (!voice.voice().sounding()) {
        silent = voice;
      } else if (voice.voice().fading()) {
        faintest = faintest == null || voice.voice().level() < faintest.voice().level() ? voice : faintest;
      } else {
        playing++;
        oldest = oldest == null || voice.order() < oldest.order() ? voice : oldest;
      }
    }
    if (playing >= POLYPHONY) {
      oldest.voice().fadeOut();
    }
    return silent != null ? silent : faintest;
  }
}
