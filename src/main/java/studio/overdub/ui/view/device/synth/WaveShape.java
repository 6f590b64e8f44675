package studio.overdub.ui.view.device.synth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.SynthShapes;

/** A period of an oscillator's wave, as it stands. Event thread only. */
public final class WaveShape {
  private static final int POINTS = 256;
  private static final int FRAMES = 9;
  private static final double TURN = 2 * Math.PI;

  private final SynthModel synth;
  private final SynthShapes shapes;
  private final SampleShelf samples;
  private final int oscillator;
  private final String prefix;
  private String framesOf = "";
  private List<float[]> frames = List.of();

  WaveShape(SynthModel synth, SynthShapes shapes, SampleShelf samples, int oscillator) {
    this.synth = synth;
    this.shapes = shapes;
    this.samples = samples;
    this.oscillator = oscillator;
    prefix = "osc" + (oscillator + 1) + ".";
  }

  private double value(String id) {
    return synth.value(prefix + id);
  }

  /** What screen readers call it. */
  public String name() {
    return "Wave of oscillator " + (oscillator + 1);
  }

  /** Whether the oscillator sounds at all. */
  public boolean heard() {
    return value("level") > 0;
  }

  /** What it is, in words: "Saw", "Vowels, 50 %". */
  public String words() {
    return switch (synth.kind(oscillator)) {
      case 0 -> synth.words(prefix + "wave");
      case 1 -> tableWords();
      case 2 -> synth.words(prefix + "partials").replaceAll("\\..*", "") + " partials";
      default -> "FM, ratio " + synth.words(prefix + "ratio");
    };
  }

  private String tableWords() {
    String position = synth.words(prefix + "position");
    if (sound().isEmpty()) {
      return tableName() + ", " + position;
    }
    String name = synth.soundName(oscillator);
    return recorded()
        .map(frames -> name + ", " + frames.length + (frames.length == 1 ? " frame, " : " frames, ") + position)
        .orElse(name + (samples.wavetable(sound()).opening() ? ", opening" : ", not to be had"));
  }

  private Optional<float[][]> recorded() {
    return samples.wavetable(sound()).value();
  }

  private String tableName() {
    return synth.table(oscillator).map(synth.device()::text).orElse("");
  }

  private String sound() {
    return synth.text(prefix + "sound").map(synth.device()::text).orElse("");
  }

  /** The points of a period with a peak of 1 at most; none where it cannot be drawn. */
  public float[] points() {
    return switch (synth.kind(oscillator)) {
      case 0 -> analogue();
      case 1 -> table().orElse(new float[0]);
      case 2 -> additive();
      default -> fm();
    };
  }

  private Optional<float[]> table() {
    return table(value("position"));
  }

  private Optional<float[]> table(double position) {
    return sound().isEmpty()
        ? shapes.wavetable(tableName(), position, POINTS)
        : recorded().map(frames -> between(frames, position));
  }

  /** What is read between two frames of a table. */
  private static float[] between(float[][] frames, double position) {
    double at = position * (frames.length - 1);
    int frame = Math.min(frames.length - 1, (int) at);
    float[] low = frames[frame];
    float[] high = frames[Math.min(frames.length - 1, frame + 1)];
    float way = (float) (at - frame);
    float[] points = new float[low.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = low[i] + way * (high[i] - low[i]);
    }
    return points;
  }

  /** Frames of the wavetable from its first to its last, to stand behind the wave; none where there is no table. */
  public List<float[]> frames() {
    if (synth.kind(oscillator) != 1) {
      return List.of();
    }
    if (!framesOf.equals(tableName() + sound()) || frames.isEmpty()) {
      framesOf = tableName() + sound();
      frames = new ArrayList<>();
      for (int i = 0; i < FRAMES; i++) {
        table(i / (FRAMES - 1.0)).ifPresent(frames::add);
      }
    }
    return frames;
  }

  private float[] analogue() {
    double faster = StrictMath.pow(2, value("sync") / 12);
    double width = value("width");
    int wave = (int) value("wave");
    float[] points = new float[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double at = (i + .5) / POINTS * faster;
      double x = at - Math.floor(at);
      points[i] =
          (float)
              switch (wave) {
                case 0 -> 2 * x - 1;
                case 1 -> x < width ? 1 : -1;
                case 2 -> x < .25 ? 4 * x : x < .75 ? 2 - 4 * x : 4 * x - 4;
                default -> StrictMath.sin(TURN * x);
              };
    }
    return points;
  }

  private float[] additive() {
    int partials = (int) Math.rint(value("partials"));
    double[] sum = new double[POINTS];
    for (int n = 1; n <= partials; n++) {
      double octaves = StrictMath.log(n) / StrictMath.log(2);
      double level = StrictMath.pow(10, value("tilt") * octaves / 20) * (n % 2 == 0 ? value("even") : 1);
      for (int i = 0; i < POINTS; i++) {
        sum[i] += level * StrictMath.sin(TURN * n * (i + .5) / POINTS);
      }
    }
    return scaled(sum);
  }

  private float[] fm() {
    double[] wave = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double x = TURN * (i + .5) / POINTS;
      wave[i] = StrictMath.sin(x + value("index") * StrictMath.sin(value("ratio") * x));
    }
    return scaled(wave);
  }

  private static float[] scaled(double[] wave) {
    double peak = 1e-9;
    for (double v : wave) {
      peak = Math.max(peak, Math.abs(v));
    }
    float[] points = new float[wave.length];
    for (int i = 0; i < wave.length; i++) {
      points[i] = (float) (wave[i] / peak);
    }
    return points;
  }
}
