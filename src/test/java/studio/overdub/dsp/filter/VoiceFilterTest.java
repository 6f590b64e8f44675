package studio.overdub.dsp.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.dsp.ControlGrid;

/** Every model against its analogue prototype, and at its extremes. */
class VoiceFilterTest {
  private static final double RATE = FilterFigures.RATE;

  private static VoiceFilter filter(FilterModel model, double cutoff, double resonance) {
    return FilterFigures.filter(model, cutoff, resonance);
  }

  @ParameterizedTest
  @EnumSource(FilterModel.class)
  void theResponseIsThePrototypes(FilterModel model) {
    assertThat(FilterFigures.worstError(model)).as("dB").isLessThan(.2);
  }

  @ParameterizedTest
  @MethodSource("singing")
  void atFullResonanceItSingsAtItsCutoff(FilterModel model) {
    assertThat(FilterFigures.worstSinging(model)).as("cents").isCloseTo(0, offset(5.0));
  }

  static Stream<FilterModel> singing() {
    return Arrays.stream(FilterModel.values()).filter(FilterFigures::sings);
  }

  @ParameterizedTest
  @MethodSource("singing")
  void itSingsLoudlyEnoughToPlay(FilterModel model) {
    for (double cutoff : FilterFigures.SUNG) {
      assertThat(peak(FilterFigures.sung(model, cutoff), FilterFigures.SETTLED))
          .as("level at %.0f Hz", cutoff)
          .isBetween(.03f, 4f);
    }
  }

  private static float peak(float[] audio, int from) {
    float peak = 0;
    for (int i = from; i < audio.length; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
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
  void whatRingsInACombDiesAwayAtEveryPitch(FilterModel model) {
    for (int i = 0; i < 60; i++) {
      double cutoff = 400 * Math.pow(10, i / 60.0);
      VoiceFilter filter = filter(model, cutoff, 1);
      float[] audio = new float[(int) (3 * RATE)];
      audio[0] = .5f;
      filter.process(audio, 0, audio.length);
      assertThat(peak(audio, (int) (2 * RATE))).as("at %.1f Hz", cutoff).isLessThan(.01f);
    }
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
