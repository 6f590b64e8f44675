package studio.overdub.instruments.pads;

import java.util.Arrays;
import java.util.stream.Stream;
import studio.overdub.device.ParamWatch;
import studio.overdub.device.Preparation;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.instruments.drums.circuit.Circuit;
import studio.overdub.instruments.drums.circuit.Stroke;
import studio.overdub.instruments.keys.Outputs;
import studio.overdub.instruments.sampling.Playhead;
import studio.overdub.instruments.sampling.SampleVoice;

/** The voices of a rack: who sounds, who chokes whom, and which layer has its turn. */
final class PadVoices {
  static final int POLYPHONY = 64;
  private static final int SPARE = 32;
  private static final double FULL_VELOCITY = 65535;
  private static final int CIRCUIT_POLYPHONY = 8;
  private static final int SPARE_CIRCUITS = 4;
  private static final double OF_VELOCITY = .4;
  private static final double DECIBELS_AN_OCTAVE = 6.020599913279624;
  private static final int IN_TURN = 0;
  private static final int AT_RANDOM = 1;

  private final LayerVoice[] layers = new LayerVoice[POLYPHONY + SPARE];
  private final CircuitPadVoice[][] circuits =
      new CircuitPadVoice[Circuit.values().length][CIRCUIT_POLYPHONY + SPARE_CIRCUITS];
  private final PadVoice[] voices;
  private final PadSamples samples;
  private final PadPatch patch;
  private final Noise dice;
  private final Noise drift;
  private final Stroke stroke = new Stroke();
  private final float[] levels = new float[PadParams.PADS];
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
    drift = new Noise(seed);
    int rate = preparation.sampleRate();
    Playhead.Window window = SampleVoice.window(preparation.interpolation());
    for (int i = 0; i < layers.length; i++) {
      layers[i] = new LayerVoice(patch, new SampleVoice(rate, preparation.interpolation(), window), rate);
    }
    for (Circuit circuit : Circuit.values()) {
      for (int i = 0; i < CIRCUIT_POLYPHONY + SPARE_CIRCUITS; i++) {
        circuits[circuit.ordinal()][i] = CircuitPadVoice.of(circuit, patch, rate);
      }
    }
    voices =
        Stream.concat(Stream.of(layers), Stream.of(circuits).flatMap(Stream::of)).toArray(PadVoice[]::new);
    reset();
  }

  void reset() {
    for (PadVoice voice : voices) {
      voice.voice().reset();
    }
    Arrays.fill(turns, 0);
    dice.seed(seed);
    drift.seed(seed);
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
    double velocity = velocity16 / FULL_VELOCITY;
    boolean alone = !strikeLayers(pad, velocity7, velocity);
    Circuit circuit = patch.circuit(pad);
    if (circuit != null) {
      if (alone && patch.on(pad, PadParams.CHOKE)) {
        choke(pad);
      }
      strike(circuit, pad, velocity);
    }
    count();
  }

  /** Returns whether any layer answers. */
  private boolean strikeLayers(int pad, int velocity7, double velocity) {
    PadSamples.Layer[] all = samples.of(pad);
    int answering = 0;
    for (PadSamples.Layer layer : all) {
      answering += layer.answers(velocity7) ? 1 : 0;
    }
    if (answering == 0) {
      return false;
    }
    int mode = (int) patch.get(pad, PadParams.LAYERS);
    int chosen =
        mode == IN_TURN ? turns[pad]++ % answering : mode == AT_RANDOM ? choose(answering) : -1;
    int number = 0;
    boolean first = true;
    for (PadSamples.Layer layer : all) {
      if (layer.answers(velocity7) && (number++ == chosen || chosen < 0)) {
        start(pad, layer, velocity, first);
        first = false;
      }
    }
    return true;
  }

  private void start(int pad, PadSamples.Layer layer, double velocity, boolean chokes) {
    seam = false;
    if (chokes && patch.on(pad, PadParams.CHOKE)) {
      choke(pad, layer);
    }
    LayerVoice voice = free(layers, POLYPHONY);
    voice.start(pad, layer, velocity, played++);
    if (seam) {
      voice.playhead().moveTo(seamFrame, seamFraction);
    }
  }

  /** A circuit sounds once on a pad: a new stroke takes the place of the last. */
  private void strike(Circuit circuit, int pad, double velocity) {
    for (CircuitPadVoice[] all : circuits) {
      for (CircuitPadVoice voice : all) {
        if (voice.voice().sounding() && voice.pad() == pad) {
          voice.voice().fadeOut();
        }
      }
    }
    stroke.describe(1, 0, 0, 1, patch.get(pad, PadParams.DRIFT), drift);
    stroke.bright(1 - OF_VELOCITY * patch.get(pad, PadParams.VELOCITY) * (1 - velocity));
    stroke.seed(seed + played);
    free(circuits[circuit.ordinal()], CIRCUIT_POLYPHONY).start(pad, stroke, velocity, played++);
  }

  private int choose(int among) {
    return Math.min(among - 1, (int) ((dice.next() * .5f + .5f) * among));
  }

  /** Lets all that sounds in the pad's group give way to it, within a few milliseconds. */
  private void choke(int pad) {
    double group = patch.get(pad, PadParams.CHOKE);
    for (PadVoice voice : voices) {
      if (voice.voice().sounding() && patch.get(voice.pad(), PadParams.CHOKE) == group) {
        voice.voice().fadeOut();
      }
    }
  }

  /**
   * As {@link #choke(int)}, but at once where the pad goes on in the sound where the other stands, as the slices of a
   * loop do.
   */
  private void choke(int pad, PadSamples.Layer layer) {
    double group = patch.get(pad, PadParams.CHOKE);
    long from = LayerVoice.from(patch, pad, layer);
    boolean forwards = !patch.on(pad, PadParams.REVERSE);
    for (LayerVoice voice : layers) {
      if (forwards && voice.voice().sounding() && patch.get(voice.pad(), PadParams.CHOKE) == group
          && voice.leadsTo(layer, from) && voice.output() == (int) patch.get(pad, PadParams.OUTPUT)) {
        seam = true;
        seamFrame = voice.playhead().sampleFrame();
        seamFraction = voice.playhead().sampleFraction();
        voice.voice().reset();
      }
    }
    choke(pad);
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

  /** Tells where the gain of each pad sounds: its envelope moves it; nowhere for the silent ones. */
  void tell(ParamWatch watch) {
    Arrays.fill(levels, 0);
    for (PadVoice voice : voices) {
      if (voice.voice().sounding()) {
        levels[voice.pad()] = Math.max(levels[voice.pad()], (float) voice.level());
      }
    }
    for (int pad = 0; pad < levels.length; pad++) {
      double decibels = patch.get(pad, PadParams.GAIN) + DECIBELS_AN_OCTAVE * Elementary.log2(levels[pad]);
      watch.put(PadParams.index(pad, PadParams.GAIN), levels[pad] > 0 ? (float) decibels : Float.NaN);
    }
  }

  /** A silent voice; makes sure that no more than {@code most} sound besides those that fade. */
  private static <V extends PadVoice> V free(V[] among, int most) {
    int playing = 0;
    V oldest = null;
    V faintest = null;
    V silent = null;
    for (V voice : among) {
      if (!voice.voice().sounding()) {
        silent = voice;
      } else if (voice.voice().fading()) {
        faintest = faintest == null || voice.voice().level() < faintest.voice().level() ? voice : faintest;
      } else {
        playing++;
        oldest = oldest == null || voice.order() < oldest.order() ? voice : oldest;
      }
    }
    if (playing >= most) {
      oldest.voice().fadeOut();
    }
    return silent != null ? silent : faintest;
  }
}
