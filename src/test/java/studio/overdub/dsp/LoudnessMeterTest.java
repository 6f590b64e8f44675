package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of EBU Tech 3341 and 3342 that stereo sines can make. */
class LoudnessMeterTest {
  private static final Offset<Double> TENTH = offset(.1);

  /** A meter, and a 1 kHz sine that is fed to it in pieces. */
  private static final class Listening {
    private final int rate;
    private final LoudnessMeter meter;
    private long frame;

    Listening(int rate) {
      this.rate = rate;
      meter = new LoudnessMeter(rate);
    }

    Listening hear(double seconds, double decibels) {
      int frames = (int) Math.round(seconds * rate);
      float[] audio = new float[frames];
      double amplitude = Math.pow(10, decibels / 20);
      for (int i = 0; i < frames; i++) {
        audio[i] = (float) (amplitude * Math.sin(2 * Math.PI * 1000 * frame++ / rate));
      }
      meter.process(audio, audio, 0, frames);
      return this;
    }

    Listening silence(double seconds) {
      float[] audio = new float[(int) Math.round(seconds * rate)];
      meter.process(audio, audio, 0, audio.length);
      return this;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {44100, 48000, 96000})
  void casesOneAndTwoReadTheSamePerWindow(int rate) {
    for (double level : new double[] {-23, -33}) {
      LoudnessMeter meter = new Listening(rate).hear(20, level).meter;
      assertThat(meter.momentary()).isCloseTo(level, TENTH);
      assertThat(meter.shortTerm()).isCloseTo(level, TENTH);
      assertThat(meter.integrated()).isCloseTo(level, TENTH);
    }
  }

  @Test
  void caseThreeGatesWhatIsFarBelow() {
    LoudnessMeter meter = new Listening(48000).hear(10, -36).hear(60, -23).hear(10, -36).meter;
    assertThat(meter.integrated()).isCloseTo(-23, TENTH);
  }

  @Test
  void caseFourGatesSilence() {
    LoudnessMeter meter =
        new Listening(48000).hear(10, -72).hear(10, -36).hear(60, -23).hear(10, -36).hear(10, -72).meter;
    assertThat(meter.integrated()).isCloseTo(-23, TENTH);
  }

  @Test
  void caseFiveKeepsWhatIsNear() {
    LoudnessMeter meter = new Listening(48000).hear(20, -26).hear(20.1, -20).hear(20, -26).meter;
    assertThat(meter.integrated()).isCloseTo(-23, TENTH);
  }

  @Test
  void caseNineHoldsShortTermSteady() {
    Listening listening = new Listening(48000);
    for (int i = 0; i < 5; i++) {
      listening.hear(1.34, -20).hear(1.66, -30);
      assertThat(listening.meter.shortTerm()).isCloseTo(-23, TENTH);
    }
    listening.hear(.7, -20);
    assertThat(listening.meter.shortTerm()).isCloseTo(-23, TENTH);
  }

  @Test
  void caseTenFindsTheShortTermMaximumWhereverItStarts() {
    for (int i = 0; i < 20; i++) {
      LoudnessMeter meter = new Listening(48000).silence(i * .15).hear(3, -23).silence(1).meter;
      assertThat(meter.maxShortTerm()).as("file %d", i).isCloseTo(-23, TENTH);
    }
  }

  @Test
  void caseElevenFollowsRisingShortTermMaxima() {
    Listening listening = new Listening(48000);
    for (int i = 0; i < 20; i++) {
      listening.silence(i * .15).hear(3, -38 + i).silence(3 - i * .15);
      assertThat(listening.meter.maxShortTerm()).as("step %d", i).isCloseTo(-38 + i, TENTH);
    }
  }

  @Test
  void caseTwelveHoldsMomentarySteady() {
    Listening listening = new Listening(48000);
    for (int i = 0; i < 25; i++) {
      listening.hear(.18, -20).hear(.22, -30);
      if (i >= 3) {
        assertThat(listening.meter.momentary()).isCloseTo(-23, TENTH);
      }
    }
  }

  @Test
  void caseThirteenFindsTheMomentaryMaximumWhereverItStarts() {
    for (int i = 0; i < 20; i++) {
      LoudnessMeter meter = new Listening(48000).silence(i * .02).hear(.4, -23).silence(1).meter;
      assertThat(meter.maxMomentary()).as("file %d", i).isCloseTo(-23, TENTH);
    }
  }

  @Test
  void caseFourteenFollowsRisingMomentaryMaxima() {
    Listening listening = new Listening(48000);
    for (int i = 0; i < 20; i++) {
      listening.silence(i * .02).hear(.4, -38 + i).silence(.4 - i * .02);
      assertThat(listening.meter.maxMomentary()).as("step %d", i).isCloseTo(-38 + i, TENTH);
    }
  }

  @Test
  void theRangeIsThatOfTech3342() {
    assertThat(range(-20, -30)).isCloseTo(10, offset(1.0));
    assertThat(range(-20, -15)).isCloseTo(5, offset(1.0));
    assertThat(range(-40, -20)).isCloseTo(20, offset(1.0));
    assertThat(range(-50, -35, -20, -35, -50)).isCloseTo(15, offset(1.0));
  }

  private static double range(double... levels) {
    Listening listening = new Listening(48000);
    for (double level : levels) {
      listening.hear(20, level);
    }
    return listening.meter.range();
  }

  @Test
  void silenceHasNoLoudness() {
    LoudnessMeter meter = new Listening(48000).silence(5).meter;
    assertThat(meter.integrated()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(meter.momentary()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(meter.range()).isZero();
  }
}
