package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Sounds that the tests write and read back. */
final class Sounds {
  private Sounds() {}

  /** Even noise within -0.9 to 0.9, another for each channel, on the grid of integers of {@code bits}. */
  static float[][] noise(int channels, int frames, int bits) {
    SplittableRandom random = new SplittableRandom(bits);
    double scale = 1L << bits - 1;
    float[][] noise = new float[channels][frames];
    for (float[] channel : noise) {
      for (int i = 0; i < frames; i++) {
        // Adding 0 turns a negative zero, which no integer has, into a plain one.
        channel[i] = (float) (Math.rint((random.nextDouble() * 1.8 - 0.9) * scale) / scale + 0.0);
      }
    }
    return noise;
  }

  /** A sine of half the full scale in every channel, each an octave above the one before. */
  static float[][] sine(int channels, int frames, double hertz, int rate) {
    float[][] sine = new float[channels][frames];
    for (int channel = 0; channel < channels; channel++) {
      for (int i = 0; i < frames; i++) {
        sine[channel][i] = (float) (0.5 * StrictMath.sin(2 * Math.PI * hertz * (1 << channel) * i / rate));
      }
    }
    return sine;
  }

  /** A sine of half the full scale that rises from 100 Hz to 3 kHz: no stretch of it is like another. */
  static float[][] sweep(int channels, int frames, int rate) {
    float[][] sweep = new float[channels][frames];
    for (int i = 0; i < frames; i++) {
      double hertz = 100 + 1450.0 * i / frames;
      float sample = (float) (0.5 * StrictMath.sin(2 * Math.PI * hertz * i / rate));
      for (float[] channel : sweep) {
        channel[i] = sample;
      }
    }
    return sweep;
  }

  static void write(Path path, AudioFormat format, Tags tags, float[][] sound) throws IOException {
    try (AudioWriter writer = AudioFiles.create(path, format, tags)) {
      writer.write(sound, sound[0].length);
    }
  }

  /** All that a reader still gives, in stretches of an odd size. */
  static float[][] readAll(AudioReader reader) throws IOException {
    float[][] all = new float[reader.format().channels()][0];
    float[][] part = new float[all.length][1021];
    int got;
    while ((got = reader.read(part, 1021)) > 0) {
      for (int channel = 0; channel < all.length; channel++) {
        int length = all[channel].length;
        all[channel] = Arrays.copyOf(all[channel], length + got);
        System.arraycopy(part[channel], 0, all[channel], length, got);
      }
    }
    return all;
  }

  static float[][] readAll(Path path) throws IOException {
    try (AudioReader reader = AudioFiles.open(path)) {
      return readAll(reader);
    }
  }
}
