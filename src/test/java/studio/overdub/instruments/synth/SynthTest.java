package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static studio.overdub.instruments.synth.PlayedSynth.RATE;
import static studio.overdub.instruments.synth.PlayedSynth.cents;
import static studio.overdub.instruments.synth.PlayedSynth.frequency;
import static studio.overdub.instruments.synth.PlayedSynth.peak;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.device.Block;
import studio.overdub.device.ParamEvent;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;

/** How the Synthesizer answers what is played. */
class SynthTest {
  /** A plain sine that starts and ends at once, so that pitch and level show. */
  private static final Map<String, Double> SINE =
      Map.of(
          "osc1.wave", 3.0, "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0, "env1.attack", .005,
          "env1.release", .05, "env1.velocity", 1.0);

  private static Map<String, Double> with(Map<String, Double> params, String id, double value) {
    Map<String, Double> changed = new HashMap<>(params);
    changed.put(id, value);
    return changed;
  }

  private static long on(int key) {
    return Message.noteOn(0, key, 100);
  }

  private static long off(int key) {
    return Message.noteOff(0, key, 64);
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 45, 69, 93, 108})
  void everyKeyIsInTune(int key) {
    PlayedSynth playing = new PlayedSynth(SINE);
    playing.play(.1, on(key));
    double expected = 440 * Math.pow(2, (key - 69) / 12.0);
    assertThat(cents(frequency(playing.play(2)), expected)).isCloseTo(0, offset(.1));
  }

  @Test
  void aNoteStartsAtItsFrame() {
    PlayedSynth playing = new PlayedSynth(SINE);
    Block block = new Block(2, 2000, 1);
    block.events().add(1234, on(69));
    playing.processor().process(block.at(7, 2000));
    float[] left = block.channel(Block.LEFT);
    int onset = 0;
    while (left[onset] == 0) {
      onset++;
    }
    // The sine's own first sample is zero.
    assertThat(onset).isBetween(1234, 1236);
  }

  @Test
  void theBendFollowsItsRange() {
    PlayedSynth playing = new PlayedSynth(SINE);
    playing.play(.1, on(69), Message.pitchBend(0, 16383));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(200, offset(.2));
    playing.play(.1, Message.control(0, 101, 0), Message.control(0, 100, 0), Message.control(0, 6, 12));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(1200, offset(.5));
    playing.play(.1, ParamEvent.of(SynthParams.BEND_RANGE, 7));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(700, offset(.5));
    playing.play(.1, Message.control(0, 121, 0));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(0, offset(.2));
  }

  @Test
  void thePedalHoldsWhatTheKeysLetGo() {
    PlayedSynth playing = new PlayedSynth(SINE);
    playing.play(.2, on(69), Message.control(0, 64, 127));
    playing.play(.2, off(69));
    assertThat(peak(playing.play(1))).isGreaterThan(.01);
    playing.play(.2, Message.control(0, 64, 0));
    assertThat(playing.processor().idle()).isTrue();
  }

  @Test
  void allNotesOffReleasesAndAllSoundOffSilences() {
    PlayedSynth playing = new PlayedSynth(with(SINE, "env1.release", 5));
    playing.play(.2, on(60), on(64));
    assertThat(peak(playing.play(.2, Message.control(0, 123, 0)))).isGreaterThan(.01);
    assertThat(playing.processor().idle()).isFalse();
    playing.play(.02, Message.control(0, 120, 0));
    assertThat(playing.processor().idle()).isTrue();
  }

  @Test
  void velocityVolumeAndExpressionSetTheLevel() {
    double full = level(Message.noteOn(0, 69, 127));
    assertThat(level(Message.noteOn(0, 69, 64))).isBetween(.1 * full, .5 * full);
    double volume = 100 / 127.0;
    assertThat(level(Message.noteOn(0, 69, 127), Message.control(0, 7, 50)) / full)
        .isCloseTo(Math.pow(50 / 127.0 / volume, 2), offset(.01));
    assertThat(level(Message.noteOn(0, 69, 127), Message.control(0, 11, 64)) / full).isCloseTo(.254, offset(.01));
    assertThat(level(Message.noteOn(0, 69, 127), Message.control(0, 7, 0))).isLessThan(1e-4);
  }

  private static double level(long... messages) {
    PlayedSynth playing = new PlayedSynth(SINE);
    playing.play(.2, messages);
    return peak(playing.play(.2));
  }

  @Test
  void panMovesFromSideToSide() {
    PlayedSynth playing = new PlayedSynth(SINE);
    playing.play(.2, on(69), Message.control(0, 10, 0));
    assertThat(peak(playing.play(.2))).isGreaterThan(.1);
    assertThat(peak(playing.right())).isLessThan(1e-4);
  }

  @Test
  void theWheelBringsVibrato() {
    PlayedSynth playing = new PlayedSynth(SINE);
    playing.play(.1, on(69), Message.control(0, 1, 127));
    double low = 1e9;
    double high = 0;
    for (int i = 0; i < 60; i++) {
      double hertz = frequency(playing.play(.02));
      low = Math.min(low, hertz);
      high = Math.max(high, hertz);
    }
    assertThat(cents(high, 440)).isBetween(20.0, 45.0);
    assertThat(cents(low, 440)).isBetween(-45.0, -20.0);
  }

  @Test
  void brightnessAndPressureOpenTheFilter() {
    Map<String, Double> dark = Map.of("filter1.cutoff", 500.0, "filter1.envelope", 0.0);
    double plain = brightness(dark);
    assertThat(brightness(dark, Message.control(0, 74, 100))).isGreaterThan(1.5 * plain);
    assertThat(brightness(dark, Message.control(0, 74, 20))).isLessThan(.8 * plain);
    assertThat(brightness(dark, Message.channelPressure(0, 127))).isGreaterThan(1.2 * plain);
    assertThat(brightness(dark, Message.polyPressure(0, 60, 127))).isGreaterThan(1.2 * plain);
  }

  private static double brightness(Map<String, Double> params, long... messages) {
    PlayedSynth playing = new PlayedSynth(params);
    playing.play(.1, on(60));
    playing.play(.1, messages);
    double[] spectrum = Spectrum.windowed(playing.play(.5));
    double weighted = 0;
    double sum = 0;
    for (int i = 0; i < spectrum.length; i++) {
      weighted += i * spectrum[i];
      sum += spectrum[i];
    }
    return weighted / sum;
  }

  @Test
  void monoPlaysTheLastKeyAndGoesBack() {
    PlayedSynth playing = new PlayedSynth(with(SINE, "voice.mode", 1));
    playing.play(.2, on(57));
    playing.play(.2, on(69));
    assertThat(cents(frequency(playing.play(1)), 440)).isCloseTo(0, offset(.1));
    playing.play(.2, off(69));
    assertThat(cents(frequency(playing.play(1)), 220)).isCloseTo(0, offset(.1));
    playing.play(.2, off(57));
    assertThat(playing.processor().idle()).isTrue();
  }

  @Test
  void legatoDoesNotStrikeAgain() {
    Map<String, Double> fading = with(with(SINE, "env1.sustain", .1), "env1.decay", .3);
    PlayedSynth legato = new PlayedSynth(with(fading, "voice.mode", 2));
    PlayedSynth mono = new PlayedSynth(with(fading, "voice.mode", 1));
    legato.play(1, on(57));
    mono.play(1, on(57));
    assertThat(peak(legato.play(.1, on(69)))).isLessThan(.3 * peak(mono.play(.1, on(69))));
  }

  @Test
  void glideTakesItsTime() {
    PlayedSynth playing = new PlayedSynth(with(with(SINE, "voice.mode", 2), "voice.glide", 1));
    playing.play(.2, on(57));
    playing.play(.48, on(69));
    assertThat(cents(frequency(playing.play(.04)), 220)).isCloseTo(600, offset(30.0));
    playing.play(.6);
    assertThat(cents(frequency(playing.play(.5)), 440)).isCloseTo(0, offset(.1));
  }

  @Test
  void moreNotesThanVoicesStealWithoutAClick() {
    double oneVoice = level(Message.noteOn(0, 64, 40));
    PlayedSynth playing = new PlayedSynth(SINE);
    double sharpest = 0;
    for (int note = 0; note < 150; note++) {
      float[] audio = playing.play(.01, Message.noteOn(0, 40 + note % 24, 40));
      for (int i = 2; i < audio.length; i++) {
        sharpest = Math.max(sharpest, Math.abs(audio[i] - 2 * audio[i - 1] + audio[i - 2]));
      }
    }
    // A voice cut off bends the curve by up to its level at once; 64 sines below 311 Hz bend it by 0.1 of one's level.
    assertThat(sharpest).isLessThan(.3 * oneVoice);
    assertThat(peak(playing.play(.1))).isGreaterThan(2 * oneVoice);
  }

  @Test
  void unisonSpreadsOverBothSides() {
    PlayedSynth playing = new PlayedSynth(Map.of("unison.voices", 5.0));
    float[] left = playing.play(.5, on(60));
    assertThat(left).isNotEqualTo(playing.right());
    assertThat(peak(left) / peak(playing.right())).isBetween(.5, 2.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filter1.cutoff", "mix.gain", "osc1.level", "filter1.resonance", "filter1.drive"})
  void aTurnedKnobDoesNotClick(String id) {
    PlayedSynth playing = new PlayedSynth(SINE);
    SynthType type = new SynthType();
    int index = type.indexOf(id);
    playing.play(.5, on(69));
    float[] before = playing.play(.1);
    float[] after = playing.play(.1, ParamEvent.of(index, (float) type.params().get(index).min()));
    double usual = steepest(before);
    assertThat(steepest(after)).isLessThan(1.5 * usual);
  }

  private static double steepest(float[] audio) {
    double steepest = 0;
    for (int i = 1; i < audio.length; i++) {
      steepest = Math.max(steepest, Math.abs(audio[i] - audio[i - 1]));
    }
    return steepest;
  }

  @Test
  void theSoundOfAFreshDeviceHasTheHousesLevel() {
    NoteRendering note = NoteRendering.of(Map.of(), 60);
    assertThat(note.loudness()).isBetween(-19.5, -16.5);
    assertThat(note.peakDecibels()).isLessThan(-6);
  }
}
