package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;

/** Opcodes of later editions that the regression test suite does not try, in numbers. */
class SfzOpcodesTest {
  private static final double A4 = 440;
  private static final int RATE = SfzRig.RATE;

  @TempDir private Path folder;

  private SfzRig play(String text) throws IOException {
    Path file = folder.resolve("x.sfz");
    Files.writeString(file, text);
    return new SfzRig(file);
  }

  private void write(String name, float[]... channels) throws IOException {
    AudioFormat format = new AudioFormat(RATE, channels.length, SampleFormat.FLOAT_32);
    try (AudioWriter writer = AudioFiles.create(folder.resolve(name), format, Tags.NONE)) {
      writer.write(channels, channels[0].length);
    }
  }

  private static double cents(Heard heard, double at) {
    return heard.cents(at - .012, at + .012, A4);
  }

  @Test
  void aChoirIsSpreadInPitchAndOverBothSides() throws IOException {
    Heard heard =
        play("<region> sample=*sine oscillator_multi=5 oscillator_detune=50").on(0, 69, 127).play(4);
    double[] cents = {-50, -25, 0, 25, 50};
    for (double c : cents) {
      double both = Math.max(heard.tone(.2, 4, A4 * Math.pow(2, c / 1200)),
          heard.tone(1, .2, 4, A4 * Math.pow(2, c / 1200)));
      assertThat(both).as("%f cents", c).isGreaterThan(-25);
    }
    assertThat(heard.tone(0, .2, 4, A4 * Math.pow(2, -50 / 1200.0)))
        .isGreaterThan(heard.tone(1, .2, 4, A4 * Math.pow(2, -50 / 1200.0)) + 20);
    double one = play("<region> sample=*sine").on(0, 69, 127).play(2).level(.2, 2);
    assertThat(heard.level(.2, 4)).isCloseTo(one, offset(1.5));
  }

  @Test
  void oscillatorsMultiplyOrMoveEachOther() throws IOException {
    Heard ring =
        play("<region> sample=*sine oscillator_mode=1 oscillator_detune=1200 oscillator_mod_depth=100")
            .on(0, 69, 127).play(1);
    assertThat(ring.tone(.1, 1, A4)).isCloseTo(ring.tone(.1, 1, 3 * A4), offset(.1));
    assertThat(ring.tone(.1, 1, 2 * A4)).isLessThan(ring.tone(.1, 1, A4) - 60);
    Heard moved =
        play("<region> sample=*sine oscillator_mode=2 oscillator_detune=1200 oscillator_mod_depth=200")
            .on(0, 69, 127).play(1);
    // Pitch that swings by twice itself, twice a period: an index of 1, whose sidebands lie two periods apart.
    assertThat(moved.tone(.1, 1, 3 * A4)).isGreaterThan(moved.tone(.1, 1, A4) - 12);
    assertThat(moved.tone(.1, 1, 2 * A4)).isLessThan(moved.tone(.1, 1, A4) - 40);
  }

  @Test
  void aSampleCanBeOnePeriodOfAWave() throws IOException {
    float[] period = new float[64];
    for (int i = 0; i < period.length; i++) {
      period[i] = (float) Math.sin(2 * Math.PI * i / period.length);
    }
    write("period.wav", period);
    Heard heard = play("<region> sample=period.wav oscillator=on").on(0, 57, 127).play(1);
    assertThat(heard.cents(.1, 1, A4 / 2)).isCloseTo(0, offset(.5));
  }

  @Test
  void lfosCountBeatsAndAreSmoothed() throws IOException {
    Heard beats = play("<region> sample=*sine lfo01_beats=2 lfo01_pitch=100").tempo(120).on(0, 69, 127).play(1);
    assertThat(cents(beats, .25)).isCloseTo(100, offset(3.0));
    assertThat(cents(beats, .75)).isCloseTo(-100, offset(3.0));
    String pulse = "<region> sample=*sine lfo01_freq=1 lfo01_wave=3 lfo01_pitch=100 lfo01_smooth=";
    Heard smooth = play(pulse + "100").on(0, 69, 127).play(1);
    assertThat(cents(smooth, .6)).isCloseTo(100 - 200 * (1 - Math.exp(-1)), offset(15.0));
    assertThat(cents(play(pulse + "0").on(0, 69, 127).play(1), .6)).isCloseTo(-100, offset(2.0));
    Heard random = play("<region> sample=*sine lfo01_freq=4 lfo01_wave=-1 lfo01_pitch=1200").on(0, 69, 127).play(2);
    assertThat(cents(random, .1)).isCloseTo(cents(random, .2), offset(3.0));
    assertThat(cents(random, .1)).isNotCloseTo(cents(random, .4), offset(5.0));
  }

  @Test
  void envelopesLoopAsOftenAsTheySayAndLookAtControllersWhenAStageBegins() throws IOException {
    String loop =
        "<region> sample=*sine eg1_pitch=100 eg1_time1=.1 eg1_level1=1 eg1_time2=.1 eg1_level2=0 eg1_loop=1 "
            + "eg1_sustain=2 eg1_loop_count=";
    Heard twice = play(loop + "2").on(0, 69, 127).play(1);
    assertThat(cents(twice, .3)).isGreaterThan(70);
    assertThat(cents(twice, .5)).isGreaterThan(70);
    assertThat(cents(twice, .7)).isCloseTo(0, offset(2.0));
    assertThat(cents(play(loop + "0").on(0, 69, 127).play(1), .7)).isGreaterThan(70);
    String time = "<region> sample=*sine eg1_pitch=1200 eg1_time1=1 eg1_level1=1 eg1_time1_oncc20=3 eg1_dynamic=";
    assertThat(cents(play(time + "0").on(0, 69, 127).cc(.2, 20, 127).play(.6), .5)).isCloseTo(600, offset(40.0));
    assertThat(cents(play(time + "1").on(0, 69, 127).cc(.2, 20, 127).play(.6), .5)).isCloseTo(150, offset(40.0));
    String curve = "<region> sample=*sine eg1_pitch=1200 eg1_time1=1 eg1_level1=1 eg1_curve1=4";
    assertThat(cents(play(curve).on(0, 69, 127).play(.6), .5)).isCloseTo(300, offset(40.0));
  }

  @Test
  void variablesAreProductsOrSumsOfControllers() throws IOException {
    String text = "<region> sample=*sine var01_pitch=1200 var01_oncc20=1 var01_oncc21=1 var01_mod=";
    double half = 64 / 127.0;
    assertThat(play(text + "mult").cc(0, 20, 64).cc(0, 21, 64).on(0, 69, 127).play(.5).cents(.1, .5, A4))
        .isCloseTo(1200 * half * half, offset(1.0));
    assertThat(play(text + "add").cc(0, 20, 64).cc(0, 21, 32).on(0, 69, 127).play(.5).cents(.1, .5, A4))
        .isCloseTo(1200 * 96 / 127.0, offset(1.0));
    assertThat(play(text + "mult").cc(0, 20, 64).on(0, 69, 127).play(.5).cents(.1, .5, A4)).isCloseTo(0, offset(.5));
  }

  @Test
  void regionsStopAfterTheirBeats() throws IOException {
    Heard heard = play("<region> sample=*sine stop_beats=1").tempo(120).on(0, 69, 127).play(1);
    assertThat(heard.level(.3, .49)).isGreaterThan(-20);
    assertThat(heard.isSilent(.51, 1)).isTrue();
  }

  @Test
  void aControllerTurnsTheSampleRound() throws IOException {
    float[] rising = new float[RATE];
    for (int i = 0; i < RATE; i++) {
      rising[i] = (float) (i * Math.sin(2 * Math.PI * A4 * i / RATE) / RATE);
    }
    write("rising.wav", rising);
    String text = "<region> sample=rising.wav pitch_keycenter=69 reverse_locc20=64 reverse_hicc20=127";
    Heard forward = play(text).on(0, 69, 127).play(1);
    Heard backward = play(text).cc(0, 20, 127).on(0, 69, 127).play(1);
    assertThat(forward.level(.8, .9) - forward.level(.1, .2)).isGreaterThan(12);
    assertThat(backward.level(.1, .2) - backward.level(.8, .9)).isGreaterThan(12);
  }

  @Test
  void loopsRunBackwardsAndHaveATuningOfTheirOwn() throws IOException {
    float[] ramp = new float[4000];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = i / 4000f;
    }
    write("ramp.wav", ramp);
    Heard backward =
        play(
                "<region> sample=ramp.wav loop_mode=loop_continuous loop_start=2000 loop_end=2999 loop_type=backward "
                    + "ampeg_attack=0")
            .on(0, 60, 127).play(.3);
    double gain = backward.left()[1500] / ramp[1500];
    for (int i = 100; i < 900; i += 100) {
      assertThat(backward.left()[2000 + i] / gain).isCloseTo(ramp[2000 + i], offset(.002));
      assertThat(backward.left()[3000 + i] / gain).isCloseTo(ramp[2999 - i], offset(.002));
      assertThat(backward.left()[4000 + i] / gain).isCloseTo(ramp[2999 - i], offset(.002));
    }
    float[] tone = new float[2 * RATE];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) (.5 * Math.sin(2 * Math.PI * A4 * i / RATE));
    }
    write("tone.wav", tone);
    Heard tuned =
        play(
                "<region> sample=tone.wav pitch_keycenter=69 loop_mode=loop_continuous loop_start=44100 loop_end=88199 "
                    + "loop_tune=100")
            .on(0, 69, 127).play(1.8);
    assertThat(tuned.cents(.2, .95, A4)).isCloseTo(0, offset(1.0));
    assertThat(tuned.cents(1.05, 1.7, A4)).isCloseTo(100, offset(1.0));
  }

  @Test
  void panCanBeABalance() throws IOException {
    Heard centred = play("<region> sample=*sine pan_law=balance").on(0, 69, 127).play(.5);
    Heard usual = play("<region> sample=*sine").on(0, 69, 127).play(.5);
    assertThat(centred.level(.1, .5) - usual.level(.1, .5)).isCloseTo(3.01, offset(.05));
    Heard aside = play("<region> sample=*sine pan_law=balance pan=50").on(0, 69, 127).play(.5);
    assertThat(aside.level(.1, .5) - centred.level(.1, .5)).isCloseTo(-6.02, offset(.1));
    assertThat(aside.levelRight(.1, .5) - centred.levelRight(.1, .5)).isCloseTo(0, offset(.05));
  }

  @Test
  void aPedalHalfDownStretchesTheRelease() throws IOException {
    String text =
        "<region> sample=*sine sustain_sw=off ampeg_dynamic=1 ampeg_release=.1 ampeg_release_oncc64=10 "
            + "ampeg_release_shape=0";
    Heard held = play(text).cc(0, 64, 127).note(0, 69, 127, .2).play(1);
    assertThat(held.level(.8, 1)).isGreaterThan(-20);
    Heard lifted = play(text).cc(0, 64, 127).note(0, 69, 127, .2).cc(.5, 64, 0).play(1);
    assertThat(lifted.level(.4, .49)).isGreaterThan(-20);
    assertThat(lifted.isSilent(.62, 1)).isTrue();
  }

  @Test
  void velocityTracksThroughControllersAndSwitchesHaveTheirOwnOffset() throws IOException {
    String text = "<region> sample=*sine pitch_veltrack=0 pitch_veltrack_oncc20=1200";
    assertThat(play(text).cc(0, 20, 127).on(0, 69, 64).play(.5).cents(.1, .5, A4))
        .isCloseTo(1200 * 64 / 127.0, offset(1.0));
    String switches =
        "<control> sw_octave_offset=1 <region> sample=*sine sw_lokey=24 sw_hikey=30 sw_last=24 lokey=60";
    assertThat(play(switches).note(0, 24, 100, .05).on(.1, 69, 127).play(.3).isSilent(0, .3)).isTrue();
    assertThat(play(switches).note(0, 36, 100, .05).on(.1, 69, 127).play(.3).onset()).isCloseTo(.1, offset(.01));
  }

  private Heard through(String effect) throws IOException {
    return play("<region> sample=*sine <effect> " + effect).on(0, 69, 127).play(1);
  }

  @Test
  void effectsDoWhatTheyAreCalled() throws IOException {
    Heard plain = through("type=eq eq_gain=0");
    double level = plain.level(.2, 1);
    assertThat(through("type=eq eq_freq=440 eq_bw=1 eq_gain=6").level(.2, 1) - level).isCloseTo(6, offset(.05));
    assertThat(through("type=filter filter_type=lpf_1p filter_cutoff=440").level(.2, 1) - level)
        .isCloseTo(-3.01, offset(.05));
    assertThat(through("type=gate gate_threshold=0 gate_attack=.001 gate_release=.01").level(.5, 1)).isLessThan(-80);
    double peak = 20 * Math.log10(plain.peak(.2, 1));
    Heard pressed = through("type=comp comp_threshold=" + (peak - 12) + " comp_ratio=4 comp_attack=0 comp_release=1");
    assertThat(20 * Math.log10(pressed.peak(.5, 1)) - peak).isCloseTo(-9, offset(.3));
    Heard driven = through("type=disto disto_depth=80");
    assertThat(driven.tone(.2, 1, 3 * A4)).isGreaterThan(driven.tone(.2, 1, A4) - 25);
    Heard rough = through("type=lofi bitred=80");
    assertThat(rough.tone(.2, 1, 3 * A4)).isGreaterThan(plain.tone(.2, 1, 3 * A4) + 30);
    Heard swung = through("type=apan apan_freq=2 apan_depth=100 apan_waveform=1");
    assertThat(swung.level(.12, .13) - swung.levelRight(.12, .13)).isGreaterThan(20);
    assertThat(swung.levelRight(.37, .38) - swung.level(.37, .38)).isGreaterThan(20);
    assertThat(through("type=limiter").level(.2, 1)).isCloseTo(level, offset(.1));
  }

  @Test
  void theRackSleepsWhenItsTailIsOver() throws IOException {
    SfzRig rig =
        play(
            "<region> sample=*sine ampeg_release=.01"
                + " <effect> type=delay delay_timel=.5 delay_timer=.5 delay_feedback=0");
    try (var processor = rig.note(0, 69, 127, .1).processor(
        studio.overdub.device.Preparation.Interpolation.CUBIC)) {
      rig.play(processor, .4, 512);
      assertThat(processor.idle()).isFalse();
      rig.play(processor, 3, 512);
      assertThat(processor.idle()).isTrue();
    }
  }
}
