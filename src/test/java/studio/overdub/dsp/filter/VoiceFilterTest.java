package studio.overdub.dsp.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Spectrum;

/** Every model against its analogue prototype, and at its extremes. */
class VoiceFilterTest {
  private static final double RATE = 48000;
  private static final int SIZE = 1 << 16;
  private static final double[] CUTOFFS = {60, 120, 250, 500, 1000, 2000, 4000, 8000, 12000, 16000};
  private static final double[] RESONANCES = {0, .25, .5, .75, .9};

  private static VoiceFilter filter(FilterModel model, double cutoff, double resonance) {
    VoiceFilter filter = new VoiceFilter(RATE);
    filter.model(model);
    filter.set(cutoff / RATE, resonance, 0, .3);
    return filter;
  }

  private static double prototype(FilterModel model, double hertz, double cutoff, double resonance) {
    double rate = model.saturates() ? 2 * RATE : RATE;
    double warp = Math.tan(Math.PI * hertz / rate) / Math.tan(Math.PI * cutoff / rate);
    return switch (model) {
      case FORMANT -> Prototype.formants(hertz, cutoff, resonance, .3, RATE);
      case COMB_PLUS -> Prototype.comb(hertz, Math.max(1 / cutoff, 4.01 / RATE), .995 * resonance, false);
      case COMB_MINUS -> Prototype.comb(hertz, Math.max(.5 / cutoff, 4.01 / RATE), .995 * resonance, true);
      default -> Prototype.response(model, warp, resonance);
    };
  }

  @ParameterizedTest
  @EnumSource(value = FilterModel.class, names = "COMB.*", mode = EnumSource.Mode.MATCH_NONE)
  void theResponseIsThePrototypes(FilterModel model) {
    double worst = 0;
    for (double cutoff : CUTOFFS) {
      for (double resonance : RESONANCES) {
        worst = Math.max(worst, worstError(model, cutoff, resonance, 500));
      }
    }
    System.getLogger("studio.overdub.figures").log(System.Logger.Level.DEBUG, "{0}: {1} dB", model, worst);
    assertThat(worst).as("dB").isLessThan(.2);
  }

  private static double worstError(FilterModel model, double cutoff, double resonance, double span) {
    // Long enough for the sharpest resonance to die away.
    int size = cutoff < 200 ? 16 * SIZE : cutoff < 1000 ? 4 * SIZE : SIZE;
    float[] impulse = new float[size];
    impulse[0] = 1e-3f;
    filter(model, cutoff, resonance).process(impulse, 0, size);
    double[] spectrum = Spectrum.amplitudes(impulse);
    double worst = 0;
    for (int i = 0; i < 30; i++) {
      int bin = (int) Math.round(40 * Math.pow(span, i / 29.0) * size / RATE);
      double expected = prototype(model, bin * RATE / size, cutoff, resonance);
      // Beyond 90 dB down the response drowns in the rounding of floats.
      if (expected > 3e-5) {
        double measured = spectrum[bin] * size / 2 / 1e-3;
        worst = Math.max(worst, Math.abs(20 * Math.log10(measured / expected)));
      }
    }
    return worst;
  }

  @ParameterizedTest
  @EnumSource(
      value = FilterModel.class,
      names = {"LOW_PASS.*", "HIGH_PASS.*", "BAND_PASS.*", "LADDER.*", "DIODE", "SALLEN.*"},
      mode = EnumSource.Mode.MATCH_ANY)
  void atFullResonanceItSingsAtItsCutoff(FilterModel model) {
    double worst = 0;
    for (double cutoff : new double[] {50, 110, 440, 1000, 3000, 8000}) {
      VoiceFilter filter = filter(model, cutoff, 1);
      float[] audio = new float[(int) (14 * RATE)];
      audio[0] = .5f;
      filter.process(audio, 0, audio.length);
      double measured = frequency(audio, (int) (12 * RATE), (int) (2 * RATE));
      double cents = 1200 * Math.log(measured / cutoff) / Math.log(2);
      worst = Math.abs(cents) > Math.abs(worst) ? cents : worst;
      assertThat(peak(audio, (int) (12 * RATE))).as("level at %.0f Hz", cutoff).isBetween(.03f, 4f);
    }
    System.getLogger("studio.overdub.figures").log(System.Logger.Level.DEBUG, "{0}: {1} cents", model, worst);
    assertThat(worst).as("cents").isCloseTo(0, offset(5.0));
  }

  private static float peak(float[] audio, int from) {
    float peak = 0;
    for (int i = from; i < audio.length; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
  }

  private static double frequency(float[] audio, int from, int frames) {
    double first = -1;
    double last = -1;
    int periods = -1;
    for (int i = from + 1; i < from + frames; i++) {
      if (audio[i - 1] < 0 && audio[i] >= 0) {
        last = i - audio[i] / (audio[i] - audio[i - 1]);
        first = first < 0 ? last : first;
        periods++;
      }
    }
    return periods * RATE / (last - first);
  }

  @ParameterizedTest
  @EnumSource(FilterModel.class)
  void sweepsAtEveryFrameStayBounded(FilterModel model) {
    Random random = new Random(3);
    VoiceFilter filter = filter(model, 1000, 1);
    float[] audio = new float[(int) RATE];
    for (int i = 0; i < audio.length; i++) {
      filter.set(16 * Math.pow(1500, random.nextDouble()) / RATE, 1, 0, random.nextDouble());
      audio[i] = 2 * random.nextFloat() - 1;
      filter.process(audio, i, 1);
    }
    assertThat(peak(audio, 0)).isLessThan(200f);
    assertThat(audio).doesNotContain(Float.NaN);
  }

  @ParameterizedTest
  @EnumSource(FilterModel.class)
  void anyCutGivesTheSameBytes(FilterModel model) {
    float[] whole = glided(model, new int[] {16});
    assertThat(glided(model, new int[] {1, 5, 10})).containsExactly(whole);
  }

  @ParameterizedTest
  @EnumSource(FilterModel.class)
  void twoChannelsTogetherAreWhatEachIsAlone(FilterModel model) {
    Random random = new Random(9);
    VoiceFilter[] filters = new VoiceFilter[4];
    float[][] audio = new float[4][16 * ControlGrid.FRAMES];
    for (int i = 0; i < 4; i++) {
      filters[i] = filter(model, i % 2 == 0 ? 500 : 2000, .8);
      for (int f = 0; f < audio[i].length; f++) {
        audio[i][f] = i < 2 ? 2 * random.nextFloat() - 1 : audio[i - 2][f];
      }
    }
    for (int at = 0; at < audio[0].length; at += ControlGrid.FRAMES) {
      for (int i = 0; i < 4; i++) {
        filters[i].glide(.1 + .01 * (i % 2), .9, i % 2 == 0 ? 6 : 0, .5);
      }
      filters[0].process(filters[1], audio[0], audio[1], at, ControlGrid.FRAMES);
      filters[2].process(audio[2], at, ControlGrid.FRAMES);
      filters[3].process(audio[3], at, ControlGrid.FRAMES);
    }
    assertThat(audio[0]).containsExactly(audio[2]);
    assertThat(audio[1]).containsExactly(audio[3]);
  }

  private static float[] glided(FilterModel model, int[] cuts) {
    Random random = new Random(5);
    VoiceFilter filter = filter(model, 1000, .5);
    float[] audio = new float[256 * ControlGrid.FRAMES];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = 2 * random.nextFloat() - 1;
    }
    for (int cell = 0; cell < 256; cell++) {
      filter.glide(.3 * random.nextDouble(), random.nextDouble(), 30 * random.nextDouble(), random.nextDouble());
      int at = cell * ControlGrid.FRAMES;
      for (int cut : cuts) {
        filter.process(audio, at, cut);
        at += cut;
      }
    }
    return audio;
  }

  @ParameterizedTest
  @EnumSource(FilterModel.class)
  void loudAndDrivenItStaysBounded(FilterModel model) {
    Random random = new Random(7);
    VoiceFilter filter = filter(model, 3000, 1);
    filter.set(3000 / RATE, 1, VoiceFilter.MOST_DRIVE, .5);
    float[] audio = new float[(int) RATE];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = 10 * (2 * random.nextFloat() - 1);
    }
    filter.process(audio, 0, audio.length);
    assertThat(peak(audio, 0)).isLessThan(200f);
  }

  @ParameterizedTest
  @EnumSource(value = FilterModel.class, names = "COMB.*", mode = EnumSource.Mode.MATCH_ALL)
  void combsFollowTheirPrototypeToTenKilohertz(FilterModel model) {
    double worst = 0;
    for (double cutoff : new double[] {61, 127, 251, 509, 1013, 2003, 3989}) {
      for (double resonance : RESONANCES) {
        worst = Math.max(worst, worstError(model, cutoff, resonance, 250));
      }
    }
    System.getLogger("studio.overdub.figures").log(System.Logger.Level.DEBUG, "{0}: {1} dB", model, worst);
    assertThat(worst).as("dB").isLessThan(.2);
  }

  @Test
  void changingTheModelStartsInSilence() {
    VoiceFilter filter = filter(FilterModel.COMB_PLUS, 100, 1);
    float[] audio = new float[1000];
    audio[0] = 1;
    filter.process(audio, 0, 1000);
    filter.model(FilterModel.LADDER_24);
    filter.model(FilterModel.COMB_PLUS);
    filter.set(100 / RATE, 1, 0, 0);
    float[] after = new float[1000];
    filter.process(after, 0, 1000);
    assertThat(after).containsOnly(0);
  }
}
