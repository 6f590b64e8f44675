package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the suite promises of effects and sends, in numbers. */
class SuiteEffectTest {
  private static final int C4 = 60;

  private static SfzRig sends(String name) {
    return SfzRig.conformance("sfz2 basic tests/15 - effect sends/" + name + ".sfz");
  }

  @Test
  void theFirstEditionsFirstSendIsReverb() throws IOException {
    Heard heard =
        SfzRig.conformance("sfz1 basic tests/Unsorted/effect1 - reverb (turn fx on).sfz").on(0, C4, 127).play(1);
    float[] reverb = heard.audio()[2];
    assertThat(Heard.level(reverb, 0, .39)).isLessThan(-200);
    for (int i = (int) (.42 * SfzRig.RATE); i < .5 * SfzRig.RATE; i++) {
      assertThat(reverb[i]).isCloseTo(heard.left()[i] + heard.right()[i], offset(1e-5f));
    }
    assertThat(Heard.level(reverb, .42, .5)).isGreaterThan(-40);
    assertThat(Heard.level(heard.audio()[3], 0, 1)).isLessThan(-200);
  }

  @Test
  void fourTapsArePlayedThroughFourBuses() throws IOException {
    Heard taps = sends("00 - effect sends (turn fx on)").on(0, C4, 127).play(4);
    double dry = taps.level(.03, .1);
    assertThat(dry).isGreaterThan(-50);
    assertThat(taps.level(.14, .49)).isLessThan(-150);
    // The hall: as loud as dry where that sounds, and a tail that fades.
    assertThat(taps.level(.53, .6)).isBetween(dry - 1, dry + 6);
    double early = taps.level(.65, .75);
    double late = taps.level(.88, .98);
    assertThat(early).isBetween(dry - 45, dry - 3);
    assertThat(late).isBetween(early - 30, early - 2);
    // The high-pass of two poles at 3 kHz leaves a band at 1 kHz 19 dB lower.
    Heard alone = sends("00 - effect sends (turn fx on)").on(0, C4, 127).play(1.2);
    assertThat(alone.tone(1.03, 1.1, 1000) - alone.tone(.03, .1, 1000)).isCloseTo(-19, offset(3.0));
    // The delay: half a second on the left, two fifths on the right, each repeat lower.
    assertThat(taps.level(2.03, 2.1)).isGreaterThan(dry - 12);
    assertThat(taps.levelRight(1.93, 2)).isGreaterThan(dry - 12);
    assertThat(taps.level(1.93, 1.99)).isLessThan(taps.levelRight(1.93, 1.99) - 20);
    assertThat(taps.level(2.53, 2.6) - taps.level(2.03, 2.1)).isCloseTo(20 * Math.log10(.65), offset(3.0));
  }

  @Test
  void insertsFollowTheirController() throws IOException {
    Heard open = sends("02 - chap17l").on(0, C4, 127).play(1);
    Heard shut = sends("02 - chap17l").cc(0, 1, 127).on(0, C4, 127).play(1);
    assertThat(open.band(.2, 1, 1000)).isGreaterThan(shut.band(.2, 1, 1000) + 60);
    Heard half = sends("02 - chap17l").cc(0, 1, 64).on(0, C4, 127).play(1);
    double cutoff = 20 * Math.pow(2, 12700 * 64 / 127.0 / 1200);
    double octaveBelow = half.band(.2, 1, cutoff / 2, .2) - open.band(.2, 1, cutoff / 2, .2);
    assertThat(octaveBelow).isLessThan(-20);
    assertThat(half.band(.2, 1, cutoff * 4, .2) - open.band(.2, 1, cutoff * 4, .2)).isCloseTo(0, offset(.5));
  }

  @Test
  void anEffectWithAnUnknownOpcodeLetsItsRegionPlay() throws IOException {
    Heard heard = SfzRig.conformance("sfz2 basic tests/00 - syntax/10 - unknown opcode fx.sfz").on(0, C4, 127).play(1);
    assertThat(heard.cents(.1, .5, 440)).isCloseTo(0, offset(1.0));
  }
}
