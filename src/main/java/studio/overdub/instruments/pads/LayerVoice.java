package studio.overdub.instruments.pads;

import static studio.overdub.instruments.pads.PadParams.*;

import studio.overdub.instruments.sampling.Playhead;
import studio.overdub.instruments.sampling.SampleVoice;

/** A layer of a pad that sounds. */
final class LayerVoice extends PadVoice {
  private static final int SEAM = 2;

  private final SampleVoice sound;
  private final double sampleRate;

  LayerVoice(PadPatch patch, SampleVoice sound, double sampleRate) {
    super(patch, sound, sampleRate);
    this.sound = sound;
    this.sampleRate = sampleRate;
  }

  /**
   * Strikes a pad.
   *
   * @param velocity 0 to 1
   * @param order counts the notes played
   */
  void start(int pad, PadSamples.Layer layer, double velocity, long order) {
    begin(pad, velocity, order);
    sound.playhead().start(layer.sample(), from(patch, pad, layer), to(patch, pad, layer), patch.on(pad, REVERSE));
    take();
  }

  /** The first frame of the sample that a pad plays of a layer. */
  static long from(PadPatch patch, int pad, PadSamples.Layer layer) {
    return layer.start() + (long) Math.rint(patch.get(pad, START) * (layer.end() - layer.start()));
  }

  private static long to(PadPatch patch, int pad, PadSamples.Layer layer) {
    return layer.start() + (long) Math.rint(patch.get(pad, END) * (layer.end() - layer.start()));
  }

  /** The place in its sample. */
  Playhead playhead() {
    return sound.playhead();
  }

  /**
   * Whether another pad that starts at {@code frame} of a sample goes on where this one stands. It can then take over
   * the place, and there is no seam to hear.
   */
  boolean leadsTo(PadSamples.Layer layer, long frame) {
    Playhead playhead = sound.playhead();
    return playhead.sample() == layer.sample() && !playhead.reversed()
        && Math.abs(playhead.sampleFrame() - frame) <= SEAM;
  }

  @Override
  protected void tune(double factor) {
    sound.speed(sound.playhead().sample().sampleRate() / sampleRate * factor);
  }

  @Override
  protected double decibels() {
    return 0;
  }
}
