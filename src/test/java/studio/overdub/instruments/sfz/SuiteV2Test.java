package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the header comments of the suite's second part promise of notes, pitch and level, in numbers. */
class SuiteV2Test {
  private static final int C4 = 60;

  private static SfzRig rig(String name) {
    return SfzRig.conformance("sfz2 basic tests/" + name + ".sfz");
  }

  private static double cents(SfzRig rig) throws IOException {
    return rig.on(.05, C4, 127).play(.6).cents(.2, .55, 440);
  }

  @Test
  void syntax() throws IOException {
    assertThat(rig("00 - syntax/00 - syntax introduction").on(0, C4, 127).play(3).isSilent(2.1, 3)).isTrue();
    assertThat(cents(rig("00 - syntax/00 - syntax introduction"))).isCloseTo(0, offset(1.0));
    assertThat(rig("00 - syntax/01a - octave offset").on(0, 48, 127).play(.5).cents(.1, .5, 440))
        .isCloseTo(0, offset(1.0));
    assertThat(rig("00 - syntax/01a - octave offset").on(0, 51, 127).play(.5).cents(.1, .5, 440))
        .isCloseTo(300, offset(1.0));
    assertThat(rig("00 - syntax/01a - octave offset").on(0, 60, 127).play(.5).isSilent(0, .5)).isTrue();
    Heard layers = rig("00 - syntax/03 - syntax two layers").on(0, C4, 127).play(.5);
    assertThat(layers.tone(.1, .5, 440)).isCloseTo(layers.tone(.1, .5, 880), offset(.1));
    assertThat(rig("00 - syntax/06 - syntax key opcode").on(0, 51, 127).play(.5).cents(.1, .5, 440))
        .isCloseTo(0, offset(1.0));
    assertThat(rig("00 - syntax/06 - syntax key opcode").on(0, 52, 127).play(.5).isSilent(0, .5)).isTrue();
    assertThat(rig("00 - syntax/20 - nothing").on(0, C4, 127).play(.5).isSilent(0, .5)).isTrue();
    assertThat(cents(rig("00 - syntax/22 - md5 test"))).isCloseTo(0, offset(1.0));
  }

  @Test
  void delayAndOffset() throws IOException {
    String velocity = "01 - delay, offset/02 - region delay on velocity";
    assertThat(rig(velocity).on(0, C4, 127).play(.3).onset()).isLessThan(.005);
    assertThat(rig(velocity).on(0, C4, 32).play(1).onset()).isCloseTo(1 - 2 * 32 / 127.0, offset(.005));
    double most = 0;
    double least = 9;
    for (int seed = 1; seed <= 8; seed++) {
      double onset =
          rig("01 - delay, offset/03 - region delay on random").seed(seed).on(0, C4, 127).play(1.2).onset();
      most = Math.max(most, onset);
      least = Math.min(least, onset);
    }
    assertThat(most).isBetween(.5, 1.01);
    assertThat(least).isLessThan(.4);
    float[] one = rig("01 - delay, offset/05 - offset random").seed(1).on(0, C4, 127).play(.3).left();
    assertThat(rig("01 - delay, offset/05 - offset random").seed(2).on(0, C4, 127).play(.3).left()).isNotEqualTo(one);
  }

  @Test
  void regionsAreChosenByKeyAndChannel() throws IOException {
    String keyboard = "02 - input controls/00 - region select on keyboard";
    assertThat(rig(keyboard).on(0, 48, 127).play(3).cents(2, 3, 220)).isCloseTo(0, offset(1.0));
    assertThat(rig(keyboard).on(0, 61, 127).play(.3).isSilent(0, .3)).isTrue();
    Heard high = rig(keyboard).on(0, 72, 127).play(1.5);
    assertThat(high.cents(.1, .4, 220)).isCloseTo(0, offset(1.0));
    assertThat(high.isSilent(1, 1.5)).isTrue();
    String channel = "02 - input controls/01 - region select on channel";
    assertThat(rig(channel).channel(4).on(0, C4, 127).play(.4).hertz(.1, .4)).isCloseTo(440, offset(1.0));
    assertThat(rig(channel).channel(9).on(0, C4, 127).play(.4).hertz(.1, .4)).isCloseTo(110, offset(1.0));
    assertThat(rig(channel).channel(10).on(0, C4, 127).play(.4).isSilent(0, .4)).isTrue();
    String cc = "02 - input controls/02 - region select on midi cc";
    assertThat(rig(cc).cc(0, 73, 70).on(0, C4, 127).play(.4).hertz(.1, .4)).isCloseTo(440, offset(1.0));
    assertThat(rig(cc).cc(0, 73, 70).cc(0, 1, 60).on(0, C4, 127).play(.4).isSilent(0, .4)).isTrue();
  }

  @Test
  void regionsAreChosenBySequenceLegatoAndSwitches() throws IOException {
    SfzRig sequence = rig("02 - input controls/04 - region select on sequence");
    int[] shifts = {0, 200, 400, 0};
    for (int i = 0; i < shifts.length; i++) {
      sequence.note(.5 * i, 60, 127, .2).note(.5 * i + .25, 61, 127, .2);
    }
    Heard heard = sequence.play(2);
    for (int i = 0; i < shifts.length; i++) {
      assertThat(heard.cents(.5 * i + .05, .5 * i + .2, 440)).isCloseTo(shifts[i], offset(2.0));
      assertThat(heard.cents(.5 * i + .3, .5 * i + .45, 440)).isCloseTo(shifts[i] + 100, offset(2.0));
    }
    // The comment calls the two regions by each other's pitch; the opcodes are what counts.
    Heard legato =
        rig("02 - input controls/05 - region select on legato playing")
            .note(0, C4, 127, .7).on(.5, 64, 127).play(1);
    assertThat(legato.cents(.1, .45, 220)).isCloseTo(0, offset(1.0));
    assertThat(legato.cents(.6, .95, 440)).isCloseTo(400, offset(1.5));
    String down = "02 - input controls/07 - region select on sw if down";
    assertThat(rig(down).on(0, C4, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(rig(down).on(0, 49, 127).on(.05, C4, 127).play(.5).hertz(.1, .5)).isCloseTo(110, offset(1.0));
    assertThat(rig(down).note(0, 49, 127, .02).on(.05, C4, 127).play(.5).isSilent(.04, .5)).isTrue();
    String up = "02 - input controls/08 - region select on sw if up";
    Heard both = rig(up).on(0, C4, 127).play(.5);
    assertThat(both.tone(.1, .5, 440))
        .isGreaterThan(rig(up).on(0, 48, 127).on(0, C4, 127).play(.5).tone(.1, .5, 440) + 15);
    String first = "02 - input controls/10 - region select - sw default";
    assertThat(rig(first).on(0, C4, 127).play(.5).hertz(.1, .5)).isCloseTo(110, offset(1.0));
    assertThat(rig(first).note(0, 48, 127, .02).on(.05, C4, 127).play(.5).hertz(.1, .5)).isCloseTo(440, offset(2.0));
    String previous = "02 - input controls/11 - region select on sw previous";
    assertThat(rig(previous).on(0, 60, 127).on(.1, 62, 127).on(.2, 64, 127).play(.3).onset())
        .isCloseTo(.1, offset(.01));
  }

  @Test
  void regionsLayerAndAreStruckByControllers() throws IOException {
    String multi = "02 - input controls/15 - multiple regions basic";
    Heard low = rig(multi).on(0, 59, 127).play(.6);
    double b3 = 440 * Math.pow(2, -1 / 12.0);
    assertThat(low.tone(.1, .6, b3 / 4) - low.tone(.1, .6, b3 / 8)).isCloseTo(6, offset(.2));
    Heard soft = rig(multi).on(0, 60, 60).play(.6);
    Heard hard = rig(multi).on(0, 60, 127).play(.6);
    assertThat(soft.tone(.1, .6, 220)).isLessThan(soft.tone(.1, .6, 55) - 30);
    assertThat(hard.tone(.1, .6, 220) - hard.tone(.1, .6, 55)).isCloseTo(6, offset(.2));
    String struck = "02 - input controls/16 - region trigger on cc";
    assertThat(rig(struck).cc(.1, 64, 127).play(.4).onset()).isCloseTo(.1, offset(.01));
    assertThat(rig(struck).cc(.1, 64, 1).cc(.2, 64, 0).play(.4).onset()).isCloseTo(.2, offset(.01));
    Heard wheel = rig(struck).cc(.1, 1, 80).cc(.2, 1, 90).cc(.3, 1, 50).play(.5);
    assertThat(wheel.peak(.1, .14)).isGreaterThan(.01);
    assertThat(wheel.peak(.2, .24)).isGreaterThan(.01);
    assertThat(wheel.peak(.3, .5)).isLessThan(.001);
    Heard tone = rig("02 - input controls/17 - region trigger start-stop on cc").cc(.1, 64, 127).cc(1, 64, 0).play(1.5);
    assertThat(tone.hertz(.2, .95)).isCloseTo(440, offset(1.0));
    assertThat(tone.isSilent(1.05, 1.5)).isTrue();
  }

  @Test
  void releasesAreHeard() throws IOException {
    String decay = "03 - release triggers/00 - release trigger decay";
    double soon = rig(decay).note(0, C4, 127, .1).play(1).tone(.35, .55, 110);
    double late = rig(decay).note(0, C4, 127, .6).play(1.5).tone(.85, 1.05, 110);
    assertThat(late - soon).isCloseTo(-10, offset(.3));
    String dead = "03 - release triggers/01 - release trigger not on dead layer";
    assertThat(rig(dead).note(0, C4, 127, .1).play(1).tone(.15, .4, 110)).isGreaterThan(-40);
    assertThat(rig(dead).note(0, C4, 127, .6).play(1).isSilent(.4, 1)).isTrue();
    String key = "03 - release triggers/03 - release trigger not on sustain switch";
    Heard pedal = rig(key).cc(0, 64, 127).note(0, C4, 127, .5).cc(1.5, 64, 0).play(2.2);
    assertThat(pedal.tone(.55, .95, 110)).isGreaterThan(-40);
    assertThat(pedal.tone(1.55, 1.95, 110)).isLessThan(-70);
    String sustain = "03 - release triggers/04 - release trigger on sustain switch";
    Heard later = rig(sustain).cc(0, 64, 127).note(0, C4, 127, .5).cc(1.5, 64, 0).play(2.2);
    assertThat(later.tone(.55, .95, 110)).isLessThan(-70);
    assertThat(later.tone(1.55, 1.95, 110)).isGreaterThan(-40);
    String onDead = "03 - release triggers/06 - release trigger on sustain switch on dead layer";
    Heard after = rig(onDead).cc(0, 64, 127).note(0, C4, 127, .2).cc(2.5, 64, 0).play(3.2);
    assertThat(after.isSilent(2.1, 2.49)).isTrue();
    assertThat(after.tone(2.55, 2.95, 110)).isGreaterThan(-40);
    Heard simple =
        rig("03 - release triggers/07 - release trigger simple test").on(0, 62, 127)
            .on(.2, 60, 127).off(5, 62).play(5.5);
    assertThat(simple.isSilent(0, .2)).isTrue();
    assertThat(simple.peak(.2, .5)).isGreaterThan(.01);
    assertThat(simple.isSilent(4, 4.99)).isTrue();
    assertThat(simple.peak(5, 5.05)).isGreaterThan(.01);
    String switched = "03 - release triggers/08 - release trigger and key switches";
    assertThat(rig(switched).note(0, C4, 127, .5).play(1).tone(.52, .7, 440)).isGreaterThan(-50);
    assertThat(rig(switched).note(0, C4, 127, .5).on(.3, 1, 100).play(1).isSilent(.52, 1)).isTrue();
  }

  @Test
  void groupsAndPedals() throws IOException {
    Heard bi = rig("04 - voice groups/04 - exclusive regions bi").on(0, 72, 127).on(.5, 40, 127).play(1);
    assertThat(bi.tone(.1, .45, 880)).isGreaterThan(-30);
    assertThat(bi.tone(.6, .95, 880)).isLessThan(-60);
    Heard fast = rig("04 - voice groups/07 - offmode mode fast").on(0, 72, 127).on(.5, 40, 127).play(.8);
    assertThat(fast.band(.52, .8, 9000)).isLessThan(fast.band(.2, .48, 9000) - 40);
    Heard normal = rig("04 - voice groups/08 - offmode mode normal").on(0, 72, 127).on(.5, 40, 127).play(.8);
    assertThat(normal.band(.5, .6, 9000)).isGreaterThan(normal.band(.2, .48, 9000) - 6);
    SfzRig on = rig("04 - voice groups/09 - sustain switch on").cc(0, 64, 127).note(0, C4, 127, .3).cc(.8, 64, 0);
    Heard held = on.play(1.2);
    assertThat(held.level(.4, .78)).isCloseTo(held.level(.1, .28), offset(.1));
    assertThat(held.isSilent(.85, 1.2)).isTrue();
    assertThat(rig("04 - voice groups/10 - sustain switch off").cc(0, 64, 127).note(0, C4, 127, .3).play(1)
        .isSilent(.35, 1))
        .isTrue();
    Heard half = rig("04 - voice groups/11 - sustain switch on and off").cc(0, 64, 127).note(0, C4, 127, .3).play(1);
    assertThat(half.tone(.4, 1, 880)).isCloseTo(half.tone(.05, .29, 880), offset(.2));
    assertThat(half.tone(.4, 1, 440)).isLessThan(-70);
    Heard neither =
        rig("04 - voice groups/14 - sustain and sostenuto switch off")
            .on(0, C4, 127).cc(.1, 66, 127).cc(.1, 64, 127).off(.3, C4).play(1);
    assertThat(neither.isSilent(.35, 1)).isTrue();
  }

  @Test
  void legatoGoesToTheLastKeyAndBack() throws IOException {
    Heard mono = rig("04 - voice groups/15 - legato last note").on(0, 60, 127).on(.5, 67, 127).off(1, 67).play(1.5);
    assertThat(mono.hertz(.1, .45)).isCloseTo(400, offset(1.0));
    assertThat(mono.hertz(.6, .95)).isCloseTo(400 * Math.pow(2, 7 / 12.0), offset(1.0));
    assertThat(mono.hertz(1.1, 1.45)).isCloseTo(400, offset(1.0));
    Heard zones = rig("04 - voice groups/19 - legato two overlapping zones").on(0, 60, 127).on(.5, 64, 127).play(1);
    double e = Math.pow(2, 4 / 12.0);
    assertThat(zones.tone(.6, 1, 400 * e)).isCloseTo(zones.tone(.6, 1, 800 * e), offset(.3));
    assertThat(zones.tone(.6, 1, 400)).isLessThan(-60);
  }

  @Test
  void pitchFollowsVelocityAndControllers() throws IOException {
    assertThat(cents(rig("05 - pitch, pitch bend/03 - pitch veltrack positive"))).isCloseTo(1200, offset(1.0));
    assertThat(cents(rig("05 - pitch, pitch bend/04 - pitch veltrack negative"))).isCloseTo(-1200, offset(1.0));
    assertThat(rig("05 - pitch, pitch bend/14 - pitch on velo").on(0, C4, 64).play(.5).cents(.1, .5, 440))
        .isCloseTo(1200 * 64 / 127.0, offset(1.0));
    String bipolar = "05 - pitch, pitch bend/05 - pitch on cc bipolar";
    assertThat(rig(bipolar).cc(0, 73, 64).on(0, C4, 127).play(.5).cents(.1, .5, 440)).isCloseTo(0, offset(.5));
    Heard low = rig(bipolar).cc(0, 73, 0).on(0, C4, 127).play(.5);
    assertThat(low.tone(.1, .5, 220)).isCloseTo(low.tone(.1, .5, 440), offset(.2));
    Heard high = rig(bipolar).cc(0, 73, 127).on(0, C4, 127).play(.5);
    assertThat(high.tone(.1, .5, 880)).isCloseTo(high.tone(.1, .5, 440), offset(.2));
    String digital = "05 - pitch, pitch bend/06 - pitch on cc digital";
    Heard below = rig(digital).cc(0, 73, 64).on(0, C4, 127).play(.5);
    assertThat(below.tone(.1, .5, 220)).isCloseTo(below.tone(.1, .5, 440), offset(.2));
    Heard above = rig(digital).cc(0, 73, 65).on(0, C4, 127).play(.5);
    assertThat(above.tone(.1, .5, 880)).isCloseTo(above.tone(.1, .5, 440), offset(.2));
    String smooth = "05 - pitch, pitch bend/09 - pitch on cc smooth";
    assertThat(cents(rig(smooth).cc(0, 73, 127))).isCloseTo(1200, offset(1.0));
    assertThat(cents(rig(smooth).cc(0, 20, 100))).isCloseTo(800, offset(1.0));
    assertThat(cents(rig(smooth).cc(0, 20, 40))).isCloseTo(0, offset(1.0));
    Heard slow = rig(smooth).on(0, C4, 127).cc(1, 21, 127).play(6);
    assertThat(slow.cents(.5, 1, 440)).isCloseTo(0, offset(1.0));
    assertThat(slow.cents(1.49, 1.51, 440)).isCloseTo(1200 * (1 - Math.exp(-1)), offset(25.0));
    assertThat(slow.cents(5, 6, 440)).isCloseTo(1200, offset(2.0));
    assertThat(cents(rig(smooth).pressure(0, 127))).isCloseTo(1200, offset(1.0));
    assertThat(cents(rig("05 - pitch, pitch bend/10 - pitch on after").pressure(0, 127))).isCloseTo(1200, offset(1.0));
  }

  @Test
  void randomPitchIsNeverBelowTheReference() throws IOException {
    double[] heard = new double[6];
    for (int seed = 1; seed <= heard.length; seed++) {
      Heard two = rig("05 - pitch, pitch bend/13 - pitch on random up").seed(seed).on(0, C4, 127).play(1);
      double loudest = -1e9;
      for (int cents = 40; cents <= 1200; cents += 2) {
        double level = two.tone(0.1, 1, 440 * Math.pow(2, cents / 1200.0));
        if (level > loudest) {
          loudest = level;
          heard[seed - 1] = cents;
        }
      }
      assertThat(two.tone(.1, 1, 440)).isGreaterThan(-25);
      for (int cents = -1200; cents <= -40; cents += 20) {
        assertThat(two.tone(.1, 1, 440 * Math.pow(2, cents / 1200.0))).isLessThan(-35);
      }
    }
    assertThat(heard).doesNotHaveDuplicates();
  }

  @Test
  void theWheelBends() throws IOException {
    String name = "05 - pitch, pitch bend/20 - bend down and up";
    assertThat(cents(rig(name).bend(0, 16383))).isCloseTo(2400, offset(1.0));
    assertThat(cents(rig(name).bend(0, 0))).isCloseTo(-1200, offset(1.0));
    Heard two = rig("05 - pitch, pitch bend/21 - bend two regions").bend(0, 16383).on(0, C4, 127).play(.5);
    assertThat(two.tone(.1, .5, 880)).isCloseTo(two.tone(.1, .5, 220), offset(.2));
    Heard smooth = rig("05 - pitch, pitch bend/22 - bend two regions smooth").on(0, C4, 127).bend(.5, 16383).play(1.5);
    assertThat(smooth.tone(1, 1.5, 880)).isCloseTo(smooth.tone(1, 1.5, 220), offset(.3));
    assertThat(smooth.tone(.5, .52, 880)).isLessThan(smooth.tone(1, 1.5, 880) - 6);
    String octave = "05 - pitch, pitch bend/23 - bend step octave";
    assertThat(cents(rig(octave).bend(0, 8192 + 1500))).isCloseTo(1200, offset(1.0));
    assertThat(cents(rig(octave).bend(0, 8192 - 2200))).isCloseTo(-2400, offset(1.0));
    assertThat(cents(rig("05 - pitch, pitch bend/24 - bend step semi").bend(0, 8192 + 3000)))
        .isCloseTo(800, offset(1.0));
  }

  private static double level(SfzRig rig, int key, int velocity) throws IOException {
    return rig.on(0, key, velocity).play(.5).level(.1, .5);
  }

  @Test
  void volumeAndTracking() throws IOException {
    String volume = "12 - amplifier/00 - volume";
    assertThat(level(rig(volume).cc(0, 73, 100), C4, 127) - level(rig(volume), C4, 127)).isCloseTo(24, offset(.01));
    String key = "12 - amplifier/05 - amp key tracking";
    assertThat(level(rig(key), 66, 127) - level(rig(key), 60, 127)).isCloseTo(6, offset(.05));
    assertThat(level(rig(key), 54, 127) - level(rig(key), 60, 127)).isCloseTo(-6, offset(.05));
    String curve = "12 - amplifier/07 - amp velo curve";
    double full = level(rig(curve), C4, 127);
    assertThat(level(rig(curve), C4, 20) - full).isCloseTo(20 * Math.log10(.5), offset(.02));
    assertThat(level(rig(curve), C4, 90) - full).isCloseTo(20 * Math.log10(.85), offset(.02));
    assertThat(level(rig(curve), C4, 10) - full).isCloseTo(20 * Math.log10(.25), offset(.02));
    assertThat(level(rig(curve), C4, 55) - full).isCloseTo(20 * Math.log10(.675), offset(.02));
  }

  @Test
  void phaseInvertsAndCancels() throws IOException {
    Heard inverted = rig("12 - amplifier/09 - phase inverted").on(0, C4, 127).play(.3);
    Heard cancelled = rig("12 - amplifier/10 - phase cancel").on(0, C4, 127).play(1);
    assertThat(inverted.peak(0, .3)).isGreaterThan(.01);
    int first = 0;
    while (Math.abs(inverted.left()[first]) < 1e-3) {
      first++;
    }
    assertThat(inverted.left()[first]).isNegative();
    assertThat(cancelled.isSilent(0, 1)).isTrue();
  }

  private static double balance(SfzRig rig, int key, int velocity) throws IOException {
    Heard heard = rig.on(0, key, velocity).play(.5);
    return heard.levelRight(.1, .5) - heard.level(.1, .5);
  }

  private static double total(SfzRig rig) throws IOException {
    Heard heard = rig.on(0, C4, 127).play(.5);
    return 10 * Math.log10(Math.pow(10, heard.levelRight(.1, .5) / 10) + Math.pow(10, heard.level(.1, .5) / 10));
  }

  @Test
  void panFollowsKeyVelocityAndControllers() throws IOException {
    assertThat(balance(rig("12 - amplifier/12 - pan keytrack"), 60, 127)).isCloseTo(0, offset(.05));
    assertThat(balance(rig("12 - amplifier/12 - pan keytrack"), 66, 127)).isGreaterThan(6);
    assertThat(balance(rig("12 - amplifier/12 - pan keytrack"), 72, 127)).isGreaterThan(60);
    assertThat(balance(rig("12 - amplifier/12 - pan keytrack"), 48, 127)).isLessThan(-60);
    assertThat(balance(rig("12 - amplifier/13 - pan keycenter c3"), 48, 127)).isCloseTo(0, offset(.05));
    assertThat(balance(rig("12 - amplifier/13 - pan keycenter c3"), 60, 127)).isGreaterThan(60);
    String unipolar = "12 - amplifier/14 - pan cc73 unipolar";
    double centre = total(rig(unipolar));
    for (int value : new int[] {20, 64, 100, 127}) {
      assertThat(total(rig(unipolar).cc(0, 73, value))).isCloseTo(centre, offset(.05));
    }
    // Half way to the right: 20 log10 tan(3/8 pi).
    assertThat(balance(rig(unipolar).cc(0, 73, 64), C4, 127))
        .isCloseTo(20 * Math.log10(Math.tan(Math.PI / 4 * (1 + 64 / 127.0))), offset(.1));
    String bipolar = "12 - amplifier/15 - pan cc73 bipolar";
    assertThat(balance(rig(bipolar).cc(0, 73, 0), C4, 127)).isLessThan(-100);
    assertThat(balance(rig(bipolar).cc(0, 73, 64), C4, 127)).isCloseTo(0, offset(.05));
    assertThat(balance(rig(bipolar).cc(0, 73, 127), C4, 127)).isGreaterThan(100);
    String smooth = "12 - amplifier/16 - pan on cc smooth";
    Heard heard =
        rig(smooth).cc(0, 73, 64).cc(0, 70, 64).cc(0, 20, 64).cc(0, 21, 64).on(0, C4, 127).cc(.5, 70, 127).play(2);
    assertThat(heard.levelRight(.1, .5) - heard.level(.1, .5)).isCloseTo(0, offset(.1));
    assertThat(heard.levelRight(1.5, 2) - heard.level(1.5, 2)).isGreaterThan(60);
    SfzRig stepped = rig(smooth).cc(0, 73, 64).cc(0, 70, 64).cc(0, 20, 110).cc(0, 21, 64);
    assertThat(balance(stepped, C4, 127)).isCloseTo(20 * Math.log10(Math.tan(Math.PI * 3 / 8)), offset(.1));
    double soft = balance(rig("12 - amplifier/19 - pan veltrack negative"), C4, 40);
    assertThat(soft).isBetween(-12.0, -3.0);
    assertThat(balance(rig("12 - amplifier/19 - pan veltrack negative"), C4, 100)).isLessThan(soft - 6);
  }

  @Test
  void theAmplitudeEnvelopeIsExact() throws IOException {
    String folder = "13 - amplifier eg (main)/";
    double full = rig(folder + "04 - amp eg release").on(0, C4, 127).play(1).rms(.3, .9);
    assertThat(rig(folder + "00 - amp eg delay").on(0, C4, 127).play(1.2).onset()).isCloseTo(1, offset(.003));
    Heard attack = rig(folder + "01 - amp eg attack").on(0, C4, 127).play(1.5);
    for (double t : new double[] {.25, .5, .75}) {
      assertThat(attack.rms(t - .02, t + .02) / full).isCloseTo(t, offset(.01));
    }
    assertThat(attack.rms(1.05, 1.5) / full).isCloseTo(1, offset(.01));
    Heard hold = rig(folder + "02 - amp eg hold").on(0, C4, 127).play(1.2);
    assertThat(hold.rms(.5, .99) / full).isCloseTo(1, offset(.01));
    assertThat(hold.isSilent(1.005, 1.2)).isTrue();
    Heard release = rig(folder + "04 - amp eg release").note(0, C4, 127, .5).play(2);
    assertThat(release.peak(1.4, 1.49)).isGreaterThan(0);
    assertThat(release.isSilent(1.505, 2)).isTrue();
    Heard all = rig(folder + "05 - amp eg all").note(0, C4, 127, 4).play(7.3);
    assertThat(all.isSilent(0, .999)).isTrue();
    assertThat(all.rms(1.48, 1.52) / full).isCloseTo(.5, offset(.01));
    assertThat(all.rms(2.05, 2.95) / full).isCloseTo(1, offset(.01));
    assertThat(all.rms(3.5, 3.95) / full).isCloseTo(.5, offset(.005));
    assertThat(all.peak(6.5, 6.9)).isGreaterThan(0);
    assertThat(all.isSilent(7.01, 7.3)).isTrue();
  }

  @Test
  void controllersVelocityAndChanceStretchTheEnvelope() throws IOException {
    String folder = "13 - amplifier eg (main)/";
    double[] rises = new double[4];
    for (int seed = 1; seed <= rises.length; seed++) {
      Heard heard = rig(folder + "06 - amp eg attack random").seed(seed).on(0, C4, 127).play(.6);
      rises[seed - 1] = heard.rms(.002, .01) / heard.rms(.4, .6);
    }
    assertThat(rises).doesNotHaveDuplicates();
    String name = folder + "07 - amp eg cc 20 to 26";
    assertThat(rig(name).cc(0, 25, 127).cc(0, 20, 13).on(0, C4, 127).play(1.3).onset())
        .isCloseTo(130 / 127.0, offset(.003));
    Heard attack = rig(name).cc(0, 25, 127).cc(0, 22, 13).on(0, C4, 127).play(1.5);
    assertThat(attack.rms(.49, .53) / attack.rms(1.1, 1.5)).isCloseTo(.5, offset(.02));
    Heard start = rig(name).cc(0, 25, 127).cc(0, 22, 13).cc(0, 21, 64).on(0, C4, 127).play(1.5);
    assertThat(start.rms(0, .02) / start.rms(1.1, 1.5)).isCloseTo(.51, offset(.02));
    Heard hold = rig(name).cc(0, 23, 13).on(0, C4, 127).play(1.3);
    assertThat(hold.peak(.9, 1)).isGreaterThan(.1);
    assertThat(hold.isSilent(1.03, 1.3)).isTrue();
    Heard decay = rig(name).cc(0, 24, 13).on(0, C4, 127).play(1.3);
    assertThat(decay.peak(.9, 1)).isGreaterThan(0);
    assertThat(decay.isSilent(1.03, 1.3)).isTrue();
    Heard sustain = rig(name).cc(0, 25, 64).on(0, C4, 127).play(.5);
    double full = rig(name).cc(0, 25, 127).on(0, C4, 127).play(.5).rms(.2, .5);
    assertThat(sustain.rms(.2, .5) / full).isCloseTo(64 / 127.0, offset(.005));
    Heard release = rig(name).cc(0, 25, 127).cc(0, 26, 13).note(0, C4, 127, .3).play(1.5);
    assertThat(release.peak(1.1, 1.3)).isGreaterThan(0);
    assertThat(release.isSilent(1.34, 1.5)).isTrue();
    String delay = folder + "08 - amp eg delay on velocity";
    assertThat(rig(delay).on(0, C4, 64).play(1).onset()).isCloseTo(1 - 64 / 127.0, offset(.005));
    assertThat(rig(delay).on(0, C4, 127).play(1).onset()).isLessThan(.005);
    Heard soft = rig(folder + "09 - amp eg attack on velocity").on(0, C4, 64).play(2);
    assertThat(soft.rms(.48, .51) / soft.rms(1.2, 1.8)).isCloseTo(.5, offset(.02));
    Heard loud = rig(folder + "12 - amp eg release on velocity").note(0, C4, 127, .2).play(3.5);
    assertThat(loud.peak(2.9, 3.15)).isGreaterThan(0);
    assertThat(loud.isSilent(3.22, 3.5)).isTrue();
    Heard quiet = rig(folder + "12 - amp eg release on velocity").note(0, C4, 32, .2).play(1.5);
    assertThat(quiet.isSilent(.2 + 3 * 32 / 127.0 + .02, 1.5)).isTrue();
    Heard triggered = rig(folder + "13 - amp eg on release trigger").note(0, C4, 127, .2).play(1.2);
    assertThat(triggered.tone(.2, .3, 110)).isLessThan(triggered.tone(.5, .6, 110) - 6);
    assertThat(triggered.isSilent(1.01, 1.2)).isTrue();
  }

  @Test
  void crossfades() throws IOException {
    String cc = "14 - crossfade/03 - xfade on cc equal power";
    double end = level(rig(cc).cc(0, 1, 127), C4, 127);
    assertThat(level(rig(cc).cc(0, 1, 0), C4, 127)).isCloseTo(end, offset(.01));
    assertThat(level(rig(cc).cc(0, 1, 64), C4, 127) - end).isCloseTo(3, offset(.1));
    String keys = "14 - crossfade/05 - fade in and out on keyboard";
    double full = level(rig(keys), 66, 127);
    assertThat(level(rig(keys), 48, 127)).isLessThan(-100);
    assertThat(level(rig(keys), 54, 127) - full).isCloseTo(-3, offset(.1));
    assertThat(level(rig(keys), 72, 127) - full).isCloseTo(0, offset(.05));
    assertThat(level(rig(keys), 78, 127) - full).isCloseTo(-3, offset(.1));
    assertThat(level(rig(keys), 84, 127)).isLessThan(-100);
    String power = "14 - crossfade/07 - xfade on keyboard - equal power";
    assertThat(level(rig(power), 66, 127) - level(rig(power), 48, 127)).isCloseTo(3, offset(.15));
    String velocity = "14 - crossfade/09 - xfade on velocity - equal power";
    Heard middle = rig(velocity).on(0, C4, 64).play(.5);
    Heard loud = rig(velocity).on(0, C4, 127).play(.5);
    assertThat(middle.tone(.1, .5, 440) - loud.tone(.1, .5, 440)).isCloseTo(-3, offset(.1));
    assertThat(middle.tone(.1, .5, 110)).isGreaterThan(loud.tone(.1, .5, 110) + 30);
    String bell = "14 - crossfade/12 - xfade_edgecase2";
    double top = level(rig(bell).cc(0, 1, 64), C4, 127);
    assertThat(level(rig(bell).cc(0, 1, 32), C4, 127) - top).isCloseTo(-3, offset(.1));
    assertThat(level(rig(bell).cc(0, 1, 0), C4, 127)).isLessThan(-100);
    assertThat(level(rig(bell).cc(0, 1, 127), C4, 127)).isLessThan(-100);
    String edge = "14 - crossfade/13 - xfade_edgecase3";
    double[] tones = {110, 220, 440, 880};
    boolean[][] sounds = {{true, false, true, true}, {true, false, false, true}, {true, true, false, true}};
    int[] values = {0, 60, 127};
    for (int i = 0; i < values.length; i++) {
      Heard heard = rig(edge).cc(0, 1, values[i]).on(0, C4, 127).play(.6);
      for (int k = 0; k < tones.length; k++) {
        assertThat(heard.tone(.1, .6, tones[k]) > -40).as("cc %d, %f Hz", values[i], tones[k]).isEqualTo(sounds[i][k]);
      }
    }
    String four = "14 - crossfade/99 - xfade_4oscs (ARIA)";
    double middleC = 261.6256;
    Heard sine = rig(four).cc(0, 1, 0).on(0, C4, 127).play(.5);
    Heard saw = rig(four).cc(0, 1, 127).on(0, C4, 127).play(.5);
    Heard square = rig(four).cc(0, 1, 86).on(0, C4, 127).play(.5);
    assertThat(sine.tone(.1, .5, 2 * middleC)).isLessThan(-70);
    assertThat(saw.tone(.1, .5, 2 * middleC) - saw.tone(.1, .5, middleC)).isCloseTo(-6, offset(.2));
    assertThat(square.tone(.1, .5, 3 * middleC) - square.tone(.1, .5, middleC)).isCloseTo(-9.54, offset(.2));
    assertThat(square.tone(.1, .5, 2 * middleC)).isLessThan(-60);
  }

  @Test
  void noiseThatIsNotThereIsMovedUnheard() throws IOException {
    for (String name : new String[] {"19 - eg01_noisestep_oncc", "21 - eg01_noisetone_oncc"}) {
      float[] still = rig("18 - EG/" + name).on(0, C4, 127).play(3).left();
      Heard moved = rig("18 - EG/" + name).cc(0, 73, 127).on(0, C4, 127).play(3);
      assertThat(moved.left()).as(name).isEqualTo(still);
      assertThat(moved.cents(.5, 3, 440)).as(name).isCloseTo(0, offset(1.0));
    }
  }

  @Test
  void driveFollowsControllersInTheirWays() throws IOException {
    String name = "09 - drive/04 - drive shape on cc smooth ";
    double plain = rig(name).on(0, C4, 127).play(1).level(.2, 1);
    double full = rig(name).cc(0, 73, 127).on(0, C4, 127).play(1).level(.2, 1);
    assertThat(full).isGreaterThan(plain + 6);
    // Four steps of a quarter: what lies between two is the lower.
    double quarter = rig(name).cc(0, 73, 32).on(0, C4, 127).play(1).level(.2, 1);
    assertThat(rig(name).cc(0, 20, 31).on(0, C4, 127).play(1).level(.2, 1)).isCloseTo(plain, offset(.01));
    assertThat(rig(name).cc(0, 20, 32).on(0, C4, 127).play(1).level(.2, 1)).isCloseTo(quarter, offset(.1));
    assertThat(rig(name).cc(0, 20, 63).on(0, C4, 127).play(1).level(.2, 1)).isCloseTo(quarter, offset(.1));
    double[] after = new double[3];
    for (int i = 0; i < after.length; i++) {
      after[i] = rig(name).on(0, C4, 127).cc(.5, new int[] {73, 70, 21}[i], 127).play(.6).level(.52, .54);
    }
    assertThat(after[0]).isCloseTo(full, offset(1.0));
    assertThat(after[1]).isBetween(plain + .3, after[0] - .3);
    assertThat(after[2]).isBetween(plain + .05, after[1] - .3);
  }
}
