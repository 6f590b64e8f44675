package studio.overdub.bank.synth;

/**
 * A plucked string as a delay line with losses (Karplus and Strong 1983; the tuning all-pass is Jaffe and Smith's,
 * 1983), through a body. It dies away by itself.
 *
 * @param point where it is plucked, as a part of its length
 * @param bright 0 to 1: how much of the upper partials survives each period
 * @param pick hertz of the low-pass of a loud pluck; a soft one's is lower
 * @param buzz 0 for none, up to 1: how much the string rattles against a bridge or skin
 * @param seconds in which middle C falls by 60 dB
 * @param keyed the factor on {@code seconds} for each octave upwards
 * @param rate frames a second
 * @param body band-passes that colour the sound, each added to what goes past it
 */
public record PluckedString(
    double point, double bright, double pick, double buzz, double seconds, double keyed, int rate, Resonance... body)
    implements Recipe {
  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    double ring = seconds * StrictMath.pow(keyed, (key - 60) / 12.0);
    Tone tone = Tone.once(key, rate, Math.min(1.0, ring));
    double[] frames = tone.frames();
    string(frames, tone.pitch(), ring, pick * dynamic, noise);
    colour(frames);
    tone.filter(Filter.high(tone.pitch() * 0.6, 0.7, rate));
    tone.fadeOut(tone.frames().length / (3.0 * rate));
    return tone;
  }

  private void string(double[] frames, double pitch, double ring, double cutoff, Noise noise) {
    double step = 2 * StrictMath.PI * pitch / rate;
    double keep = 0.5 + bright / 2;
    double lag = StrictMath.atan2((1 - keep) * StrictMath.sin(step), keep + (1 - keep) * StrictMath.cos(step)) / step;
    double damp = StrictMath.sqrt(
        keep * keep + (1 - keep) * (1 - keep) + 2 * keep * (1 - keep) * StrictMath.cos(step));
    double loss = Math.min(0.99999, StrictMath.pow(10, -3 / (pitch * ring)) / damp);
    int length = (int) (rate / pitch - lag - 0.2);
    double rest = rate / pitch - lag - length;
    double allPass = StrictMath.sin((1 - rest) * step / 2) / StrictMath.sin((1 + rest) * step / 2);
    double[] line = pluck(length, cutoff, noise);
    double last = 0;
    double in = 0;
    double out = 0;
    for (int i = 0; i < frames.length; i++) {
      int place = i % length;
      double now = line[place];
      frames[i] = now;
      double soft = loss * (keep * now + (1 - keep) * last);
      last = now;
      if (buzz > 0 && soft > 0) {
        soft = soft / (1 + buzz * soft);
      }
      out = allPass * (soft - out) + in;
      in = soft;
      line[place] = out;
    }
  }

  private double[] pluck(int length, double cutoff, Noise noise) {
    double[] burst = new double[length];
    for (int i = 0; i < length; i++) {
      burst[i] = noise.white();
    }
    Filter.low(cutoff, 0.6, rate).runRound(burst);
    int away = Math.max(1, (int) (length * point));
    double[] line = new double[length];
    double mean = 0;
    for (int i = 0; i < length; i++) {
      line[i] = burst[i] - 0.9 * burst[(i + length - away) % length];
      mean += line[i] / length;
    }
    for (int i = 0; i < length; i++) {
      line[i] -= mean;
    }
    return line;
  }

  private void colour(double[] frames) {
    double[] dry = frames.clone();
    for (Resonance one : body) {
      Filter band = Filter.band(one.hertz(), one.hertz() / (2 * one.width()), rate);
      double gain = Resonance.gain(one.decibels()) - 1;
      for (int i = 0; i < frames.length; i++) {
        frames[i] += gain * band.next(dry[i]);
      }
    }
  }
}
