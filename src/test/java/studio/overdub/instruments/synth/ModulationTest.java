package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static studio.overdub.instruments.synth.PlayedSynth.cents;
import static studio.overdub.instruments.synth.PlayedSynth.frequency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.ParamWatch;
import studio.overdub.midi.Message;

/** What moves parameters, and how far: by the moved values that the Synthesizer shows, and by what is heard. */
class ModulationTest {
  private static final Map<String, Double> SINE =
      Map.of("osc1.wave", 3.0, "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0);

  private static final SynthType TYPE = new SynthType();

  private final ParamWatch watch = new ParamWatch(TYPE.params().size());

  /** Parameters with slots of the matrix, each as source, target, amount and source in between. */
  private static Map<String, Double> matrix(Map<String, Double> params, Object... slots) {
    Map<String, Double> all = new HashMap<>(params);
    for (int i = 0; i < slots.length; i += 4) {
      String slot = "mod" + (i / 4 + 1) + ".";
      all.put(slot + "source", (double) ((Source) slots[i]).ordinal());
      all.put(slot + "target", (double) target((String) slots[i + 1]));
      all.put(slot + "amount", (Double) slots[i + 2]);
      all.put(slot + "via", (double) ((Source) slots[i + 3]).ordinal());
    }
    return all;
  }

  private static int target(String id) {
    for (int choice = 1; choice < SynthParams.targets(); choice++) {
      if (SynthParams.target(choice) == TYPE.indexOf(id)) {
        return choice;
      }
    }
    throw new AssertionError(id + " is no target");
  }

  private PlayedSynth watched(Map<String, Double> params) {
    PlayedSynth synth = new PlayedSynth(params);
    synth.processor().watch(watch);
    return synth;
  }

  private double moved(String id) {
    return watch.get(TYPE.indexOf(id));
  }

  @Test
  void everyParameterThatMovesEvenlyIsATarget() {
    Set<Integer> targets = new HashSet<>();
    for (int choice = 1; choice < SynthParams.targets(); choice++) {
      targets.add(SynthParams.target(choice));
    }
    for (int i = 0; i < SynthParams.ALL.size(); i++) {
      ParamSpec spec = SynthParams.ALL.get(i);
      assertThat(targets.contains(i)).as(spec.id()).isEqualTo(!spec.stepped());
    }
    List<String> names = TYPE.params().get(TYPE.indexOf("mod1.target")).choices();
    assertThat(names).doesNotHaveDuplicates().hasSize(SynthParams.targets());
  }

  @Test
  void everyParameterIsExplainedInASentence() {
    assertThat(SynthParams.ALL).allSatisfy(spec -> assertThat(spec.description()).as(spec.id()).endsWith("."));
  }

  @ParameterizedTest
  @EnumSource(value = Source.class, names = {"NONE"}, mode = EnumSource.Mode.EXCLUDE)
  void everySourceMovesATarget(Source source) {
    Map<String, Double> params = matrix(SINE, source, "filter2.drive", .5, Source.NONE);
    params.put("filter2.drive", 18.0);
    for (int n = 1; n <= 8; n++) {
      params.put("macro" + n, .5);
    }
    PlayedSynth synth = watched(params);
    synth.play(.05, Message.noteOn(0, 72, 100), Message.pitchBend(0, 12000), Message.control(0, 1, 60),
        Message.control(0, 2, 60), Message.control(0, 74, 100), Message.channelPressure(0, 70));
    Set<Double> seen = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      synth.play(.01);
      seen.add(moved("filter2.drive"));
    }
    synth.play(.002, Message.noteOff(0, 72, 90));
    seen.add(moved("filter2.drive"));
    assertThat(seen).doesNotContain(Double.NaN);
    assertThat(seen).as(source.name()).anySatisfy(value -> assertThat(Math.abs(value - 18)).isGreaterThan(1));
  }

  @ParameterizedTest
  @CsvSource({
      "filter1.cutoff, 1000, .1, 1995.26", "filter1.cutoff, 1000, 1, 20000", "osc1.level, .25, .5, .75",
      "env1.attack, .1, .2, .89793", "voice.pan, 0, -.25, -.5", "lfo1.rate, 1, -.5, .025819"
  })
  void aSourceMovesTheKnobNotTheValue(String id, double base, double amount, double expected) {
    ParamSpec spec = TYPE.params().get(TYPE.indexOf(id));
    assertThat(spec.fromTravel(spec.toTravel(base) + amount)).isCloseTo(expected, offset(.001 * Math.abs(expected)));
    Map<String, Double> params = matrix(SINE, Source.CONSTANT, id, amount, Source.NONE);
    params.put(id, base);
    watched(params).play(.1, Message.noteOn(0, 60, 100));
    assertThat(moved(id)).isCloseTo(expected, offset(.001 * Math.abs(expected)));
  }

  @Test
  void slotsAddUpAndASecondSourceSetsHowMuchGetsThrough() {
    PlayedSynth synth =
        watched(
            matrix(SINE, Source.CONSTANT, "osc3.level", .25, Source.NONE, Source.CONSTANT, "osc3.level", .5, Source.WHEEL));
    synth.play(.1, Message.noteOn(0, 60, 100));
    assertThat(moved("osc3.level")).isCloseTo(.25, offset(1e-6));
    synth.play(.1, Message.control(0, 1, 127));
    assertThat(moved("osc3.level")).isCloseTo(.75, offset(1e-6));
  }

  @Test
  void aSlotsAmountIsATargetItself() {
    PlayedSynth synth =
        watched(
            matrix(SINE, Source.CONSTANT, "osc3.level", 0.0, Source.NONE, Source.WHEEL, "mod1.amount", .25, Source.NONE));
    synth.play(.1, Message.noteOn(0, 60, 100), Message.control(0, 1, 127));
    assertThat(moved("mod1.amount")).isCloseTo(.5, offset(1e-6));
    assertThat(moved("osc3.level")).isCloseTo(.5, offset(1e-6));
  }

  @Test
  void keyBendsThePitchByAShareOfTheKnob() {
    PlayedSynth synth = new PlayedSynth(matrix(SINE, Source.CONSTANT, "voice.transpose", 7 / 96.0, Source.NONE));
    synth.play(.1, Message.noteOn(0, 69, 100));
    assertThat(cents(frequency(synth.play(1)), 440)).isCloseTo(700, offset(.1));
  }

  @Test
  void eachNoteDrawsAnotherRandomAndEveryOtherAlternates() {
    PlayedSynth synth =
        watched(
            matrix(SINE, Source.RANDOM, "voice.tune", .5, Source.NONE, Source.ALTERNATE, "osc3.level", 1.0, Source.NONE));
    Set<Double> tunes = new HashSet<>();
    for (int i = 0; i < 8; i++) {
      synth.play(.02, Message.noteOn(0, 60 + i, 100));
      tunes.add(moved("voice.tune"));
      assertThat(moved("osc3.level")).isEqualTo(i % 2 == 0 ? 1 : 0);
    }
    assertThat(tunes).hasSize(8);
  }

  @Test
  void whatNothingMovesIsNotShown() {
    PlayedSynth synth = watched(SINE);
    synth.play(.1, Message.noteOn(0, 60, 100));
    assertThat(moved("osc3.level")).isNaN();
  }

  @Test
  void effectsFollowTheYoungestNote() {
    Map<String, Double> params = matrix(SINE, Source.VELOCITY, "fx.drive.amount", 1.0, Source.NONE);
    params.put("fx.drive.on", 1.0);
    params.put("fx.drive.amount", 0.0);
    double soft = harmonics(params, 20);
    double hard = harmonics(params, 127);
    assertThat(hard).isGreaterThan(10 * soft);
  }

  private static double harmonics(Map<String, Double> params, int velocity) {
    Map<String, Double> even = new HashMap<>(params);
    even.put("env1.velocity", 0.0);
    PlayedSynth synth = new PlayedSynth(even);
    synth.play(.5, Message.noteOn(0, 69, velocity));
    float[] audio = synth.play(.5);
    return level(audio, 1320) / level(audio, 440);
  }

  private static double level(float[] audio, double hertz) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < audio.length; i++) {
      re += audio[i] * Math.cos(2 * Math.PI * hertz * i / PlayedSynth.RATE);
      im += audio[i] * Math.sin(2 * Math.PI * hertz * i / PlayedSynth.RATE);
    }
    return Math.hypot(re, im);
  }

  /** What an LFO moves, at every hundredth of a second. */
  private double[] course(Map<String, Double> params, double tempo, int points, long... messages) {
    PlayedSynth synth = watched(matrix(params, Source.LFO_1, "osc3.level", .5, Source.NONE)).at(tempo);
    double[] course = new double[points];
    for (int i = 0; i < points; i++) {
      synth.play(.01, i == 0 ? messages : new long[0]);
      course[i] = 2 * moved("osc3.level") - 1;
    }
    return course;
  }

  private static Map<String, Double> lfo(Object... settings) {
    Map<String, Double> params = new HashMap<>(SINE);
    params.put("osc3.level", .5);
    for (int i = 0; i < settings.length; i += 2) {
      params.put("lfo1." + settings[i], ((Number) settings[i + 1]).doubleValue());
    }
    return params;
  }

  @Test
  void anLfoKeepsToTheTempo() {
    // A rising ramp of half a note at 150 beats a minute: 0.8 seconds.
    double[] course = course(lfo("wave", 2, "sync", 6), 150, 160, Message.noteOn(0, 60, 100));
    assertThat(course[39]).isCloseTo(0, offset(.002));
    assertThat(course[79]).isCloseTo(1, offset(.003));
    assertThat(course[119]).isCloseTo(0, offset(.002));
  }

  @Test
  void anLfoThatRunsWithTheSongKnowsWhereItIs() {
    PlayedSynth synth =
        watched(matrix(lfo("wave", 2, "sync", 6, "mode", 2), Source.LFO_1, "osc3.level", .5, Source.NONE)).at(120);
    synth.play(.25);
    synth.play(.25, Message.noteOn(0, 60, 100));
    // Half a second at 120 is one quarter: the middle of a half note.
    assertThat(2 * moved("osc3.level") - 1).isCloseTo(0, offset(.002));
  }

  @Test
  void aOneShotStopsAtItsEnd() {
    double[] course = course(lfo("wave", 3, "rate", 2, "mode", 1), 120, 100, Message.noteOn(0, 60, 100));
    assertThat(course[24]).isCloseTo(0, offset(.002));
    assertThat(Arrays.stream(course).skip(52)).allSatisfy(level -> assertThat(level).isEqualTo(-1));
  }

  @Test
  void drawnPointsAreReadAsStepsLinesOrCurves() {
    Map<String, Double> params = lfo("wave", 6, "rate", 1, "steps", 4, "point1", -1, "point2", 1, "point3", 0, "point4", .5);
    assertThat(course(params, 120, 100, Message.noteOn(0, 60, 100))[36]).isCloseTo(1, offset(1e-6));
    params.put("lfo1.reading", 1.0);
    double[] lines = course(params, 120, 100, Message.noteOn(0, 60, 100));
    assertThat(lines[11]).isCloseTo(-.04, offset(.01));
    assertThat(lines[36]).isCloseTo(.52, offset(.01));
    assertThat(lines[86]).isCloseTo(.5 - 1.5 * .48, offset(.01));
    params.put("lfo1.reading", 2.0);
    double[] curves = course(params, 120, 100, Message.noteOn(0, 60, 100));
    assertThat(curves[36]).isCloseTo(.53, offset(.01));
    assertThat(Math.abs(curves[26] - 1)).isLessThan(.02);
  }

  @Test
  void randomLevelsChangeOnceAPeriod() {
    double[] course = course(lfo("wave", 5, "rate", 4.9), 120, 100, Message.noteOn(0, 60, 100));
    long levels = Arrays.stream(course).distinct().count();
    assertThat(levels).isEqualTo(5);
  }

  @Test
  void delayAndFadeInHoldAnLfoBack() {
    double[] course = course(lfo("wave", 4, "rate", .1, "delay", .2, "fade", .4), 120, 100, Message.noteOn(0, 60, 100));
    assertThat(course[15]).isZero();
    assertThat(course[39]).isCloseTo(.5, offset(.01));
    assertThat(course[70]).isEqualTo(1);
  }

  @Test
  void aUnipolarLfoMovesFromNothingUp() {
    double[] course = course(lfo("wave", 0, "rate", 4, "unipolar", 1), 120, 100, Message.noteOn(0, 60, 100));
    assertThat(Arrays.stream(course).min().orElseThrow()).isBetween(0.0, .05);
    assertThat(Arrays.stream(course).max().orElseThrow()).isBetween(.95, 1.0);
  }
}
