package studio.overdub.instruments.sampler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import studio.overdub.soundfont.BankMaker;
import studio.overdub.soundfont.Generator;

/** A font of sines of 480 Hz on key 60, and what is asked of notes played on it. */
final class Tones {
  static final double HERTZ = 480;

  private Tones() {}

  /** One preset, with what is asked for in its instrument zone. */
  static Path font(Path folder, Consumer<BankMaker.ZoneWriter> zone) throws IOException {
    return new BankMaker()
        .sine(100)
        .preset(0, 0, 0, z -> zone.accept(z.set(Generator.SAMPLE_MODES, 1)))
        .write(folder.resolve("tones.sf2"));
  }

  /** How far a stretch is above key 60, in cents. */
  static double cents(float[][] out, double from, double to) {
    return 1200 * Math.log(Measure.frequency(out[0], from, to) / HERTZ) / Math.log(2);
  }

  /** The level of both sides together in a stretch, in dB. */
  static double level(float[][] out, double from, double to) {
    double left = Measure.rms(out[0], from, to);
    double right = Measure.rms(out[1], from, to);
    return 10 * Math.log10(Math.pow(10, left / 10) + Math.pow(10, right / 10));
  }

  /** The level of the left side above that of the right, in dB. */
  static double leftAboveRight(float[][] out, double from, double to) {
    return Measure.rms(out[0], from, to) - Measure.rms(out[1], from, to);
  }
}
