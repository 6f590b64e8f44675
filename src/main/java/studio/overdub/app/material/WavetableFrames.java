package studio.overdub.app.material;

import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;
import studio.overdub.device.SampleLayer;
import studio.overdub.dsp.osc.Wavetable;

/** Cuts sounds of the song into the frames that the Synthesizer reads, as few points as a picture needs. */
final class WavetableFrames {
  /** How many points a frame has. */
  static final int POINTS = 256;

  private static final int LONGEST = Wavetable.FRAME * Wavetable.MOST_FRAMES;
  private static final int SHORTEST = 8;

  private WavetableFrames() {}

  static float[][] read(AudioSources sources, String text) throws StudioException {
    List<SampleLayer> layers = SampleLayer.parse(text);
    if (layers.isEmpty()) {
      throw new StudioException("No sound is named", text, "Choose a sound.");
    }
    SampleLayer layer = layers.getFirst();
    AudioSource source = sources.open(layer.file());
    long end = Math.min(layer.end().orElse(source.frames()), source.frames());
    int frames = (int) Math.min(LONGEST, Math.max(0, end - layer.start()));
    if (frames < SHORTEST) {
      throw new StudioException("The sound is too short for a wavetable", layer.file(), "Choose a longer one.");
    }
    float[] audio = new float[frames];
    source.read(0, layer.start(), audio, 0, frames);
    return thinned(Wavetable.cycles(audio, Wavetable.usualFrame(frames)));
  }

  private static float[][] thinned(float[][] cycles) {
    float[][] thin = new float[cycles.length][POINTS];
    float peak = 1e-6f;
    for (int f = 0; f < cycles.length; f++) {
      for (int i = 0; i < POINTS; i++) {
        thin[f][i] = cycles[f][i * Wavetable.FRAME / POINTS];
        peak = Math.max(peak, Math.abs(thin[f][i]));
      }
    }
    for (float[] frame : thin) {
      for (int i = 0; i < POINTS; i++) {
        frame[i] /= peak;
      }
    }
    return thin;
  }
}
