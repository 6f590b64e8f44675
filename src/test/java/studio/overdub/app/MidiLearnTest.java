package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.overdub.app.mapping.MappedValue;
import studio.overdub.base.TrackId;
import studio.overdub.edit.MixerEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.midi.Message;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Controllers come in at the rig as from a MIDI port, and what leaves the rig is measured. */
class MidiLearnTest extends ToneStudio {
  @Test
  void theNextControllerThatMovesIsLearnt() {
    learn().learn(GAIN);
    assertThat(learn().waiting()).contains(GAIN);
    control(21, 64);
    assertThat(learn().waiting()).isEmpty();
    assertThat(session().song().mappings())
        .containsExactly(
            new MidiMapping(new MidiController.Control(21), CHANNEL, GAIN, -120, 6, Takeover.PICK_UP));
    assertThat(steps()).containsExactly("Learn Gain");
    assertThat(gain()).as("learning moves nothing").isZero();
  }

  @Test
  void aFaderFollowsItsControllerAtOnceAndIsOneStepOfHistory() throws Exception {
    learnFrom(GAIN, 21);
    assertThat(level()).isCloseTo(0, within(.01));
    control(21, 127, 100, 80, 60);
    double asked = learn().moving(GAIN).orElseThrow();
    assertThat(asked).isLessThan(-5);
    assertThat(gain()).as("the song has it when the hand rests").isZero();
    assertThat(level()).as("heard while it moves").isCloseTo(asked, within(.01));
    learn().settle();
    assertThat(gain()).isEqualTo(asked);
    assertThat(learn().moving(GAIN)).isEmpty();
    assertThat(steps()).containsExactly("Learn Gain", "Change gain");
    assertThat(level()).isCloseTo(asked, within(.01));
  }

  @Test
  void undoTakesAMoveBackThatHasNotRested() throws Exception {
    learnFrom(GAIN, 21);
    control(21, 127, 40);
    session().undo();
    assertThat(gain()).isZero();
    assertThat(level()).isCloseTo(0, within(.01));
    session().redo();
    assertThat(gain()).isLessThan(-10);
    assertThat(level()).isCloseTo(gain(), within(.01));
  }

  @Test
  void aParameterOfADeviceMovesTheSameWay() throws Exception {
    learnFrom(MAKEUP, 7);
    MappedValue makeup = learn().value(MAKEUP).orElseThrow();
    control(7, 0, 127);
    learn().settle();
    assertThat(session().song().device(COMPRESSOR).orElseThrow().params())
        .containsEntry("makeup", makeup.spec().max());
    assertThat(level()).isCloseTo(makeup.spec().max(), within(.1));
    assertThat(steps()).last().isEqualTo("Change " + makeup.label());
  }

  @Test
  void itIsLearntAndMovesWhileTheSongStandsStill() {
    session().transport().stop();
    learnFrom(GAIN, 21);
    control(21, 127, 60);
    learn().settle();
    assertThat(gain()).isLessThan(-5);
  }

  @Test
  void nothingJumpsBeforeTheControllerHasComeByTheValue() throws Exception {
    learnFrom(GAIN, 21);
    control(21, 10, 20, 30);
    assertThat(learn().moving(GAIN)).isEmpty();
    assertThat(learn().reaching()).extracting(MappedValue::target).containsExactly(GAIN);
    assertThat(level()).isCloseTo(0, within(.01));
    control(21, 120);
    assertThat(learn().moving(GAIN)).as("it came by").isPresent();
    assertThat(learn().reaching()).isEmpty();
  }

  @Test
  void whatTheMouseHasMovedIsPickedUpAnew() {
    learnFrom(GAIN, 21);
    control(21, 127, 60);
    learn().settle();
    session().apply(MixerEdits.gain(Optional.of(TONE), 3));
    control(21, 59, 58);
    assertThat(learn().moving(GAIN)).isEmpty();
    assertThat(gain()).isEqualTo(3);
  }

  @Test
  void aMappingMayJumpInstead() {
    learnFrom(GAIN, 21);
    learn().change(learn().mapping(GAIN).orElseThrow().withTakeover(Takeover.JUMP));
    control(21, 10);
    assertThat(learn().moving(GAIN).orElseThrow()).isLessThan(-50);
  }

  @Test
  void aMappingHasARangeAndMayBeInverted() {
    learnFrom(MAKEUP, 7);
    MidiMapping mapping = learn().mapping(MAKEUP).orElseThrow();
    learn().change(mapping.withRange(6, 2).withTakeover(Takeover.JUMP));
    control(7, 0);
    assertThat(learn().moving(MAKEUP)).hasValue(6);
    control(7, 127);
    assertThat(learn().moving(MAKEUP)).hasValue(2);
  }

  @Test
  void aSwitchIsOnInTheUpperHalfOrToggles() {
    learnFrom(MUTE, 30);
    control(30, 127);
    assertThat(muted()).isTrue();
    control(30, 0);
    assertThat(muted()).isFalse();
    learn().change(learn().mapping(MUTE).orElseThrow().withTakeover(Takeover.TOGGLE));
    control(30, 127, 0);
    assertThat(muted()).isTrue();
    control(30, 127, 0);
    assertThat(muted()).isFalse();
  }

  private boolean muted() {
    return session().song().track(TONE).orElseThrow().channel().muted();
  }

  @Test
  void aSendIsMoved() {
    MappingTarget send = new MappingTarget.SendLevel(TONE, BUS);
    learnFrom(send, 12);
    control(12, 0, 50, 104);
    learn().settle();
    assertThat(session().song().track(TONE).orElseThrow().channel().sends().getFirst().levelDb())
        .isCloseTo(0, within(.2));
    assertThat(steps()).as("one movement").containsExactly("Learn Send to Bus", "Change send");
  }

  @Test
  void aSendIsHeardWhileItMovesAndCompilesNothingBeforeTheHandRests() throws Exception {
    MappingTarget send = new MappingTarget.SendLevel(TONE, BUS);
    learnFrom(send, 12);
    Song before = session().song();
    control(12, 0, 50, 104);
    assertThat(session().song()).as("no edit, so no plan").isSameAs(before);
    double asked = learn().moving(send).orElseThrow();
    double both = 20 * Math.log10(1 + Math.pow(10, asked / 20));
    assertThat(level()).isCloseTo(both, within(.01));
    session().apply(MixerEdits.pan(Optional.of(TONE), 0));
    session().apply(TrackEdits.add("Another", Track.Kind.BUS, Optional.empty()));
    assertThat(level()).as("another plan leaves it where the hand is").isCloseTo(both, within(.01));
    learn().settle();
    assertThat(level()).isCloseTo(both, within(.01));
    session().apply(MixerEdits.mute(TONE, true));
    control(12, 103, 90);
    assertThat(level()).as("muted").isLessThan(-100);
  }

  @Test
  void aPairOfControllersIsLearntAsOneOfFourteenBits() {
    learn().learn(MAKEUP);
    control(5, 64);
    control(37, 3);
    assertThat(session().song().mappings()).extracting(MidiMapping::controller)
        .containsExactly(new MidiController.FineControl(5));
    assertThat(steps()).as("one step").containsExactly("Learn Make-up");
    learn().change(learn().mapping(MAKEUP).orElseThrow().withTakeover(Takeover.JUMP));
    control(5, 100);
    assertThat(learn().moving(MAKEUP)).as("half a value").isEmpty();
    control(37, 77);
    MappedValue makeup = learn().value(MAKEUP).orElseThrow();
    assertThat(learn().moving(MAKEUP).orElseThrow())
        .isEqualTo(makeup.fromTravel((100 * 128 + 77) / 16383.0));
  }

  @Test
  void bendPressureAndNrpnAreLearntToo() {
    MappingTarget pan = new MappingTarget.Pan(TONE);
    learn().learn(GAIN);
    studio.rig.play(Message.pitchBend(2, 9000), 1);
    learn().learn(pan);
    studio.rig.play(Message.channelPressure(3, 40), 2);
    learn().learn(MAKEUP);
    control(99, 1);
    control(98, 8);
    assertThat(learn().waiting()).as("choosing an NRPN moves nothing").contains(MAKEUP);
    control(6, 50);
    assertThat(session().song().mappings()).extracting(MidiMapping::controller)
        .containsExactly(
            new MidiController.PitchBend(), new MidiController.ChannelPressure(), new MidiController.Nrpn(136));
    control(6, 0, 127);
    control(38, 127);
    assertThat(learn().moving(MAKEUP)).hasValue(learn().value(MAKEUP).orElseThrow().spec().max());
  }

  @Test
  void whatIsLearntIsNotPlayedAndNotRecorded() throws Exception {
    TrackId keys = studio.arm("Keys", Track.Kind.INSTRUMENT);
    studio.ready();
    learnFrom(GAIN, 1);
    studio.recorder().start();
    studio.ready();
    studio.rig.run(LONG);
    studio.rig.play(Message.control(CHANNEL, 1, 90), studio.rig.nanos() * 1e-9);
    studio.rig.play(Message.control(CHANNEL, 2, 90), studio.rig.nanos() * 1e-9);
    studio.rig.run(LONG);
    studio.recorder().finish();
    assertThat(session().song().track(keys).orElseThrow().clips())
        .singleElement()
        .extracting(Object::toString)
        .asString()
        .contains("Controller[number=2]")
        .doesNotContain("Controller[number=1]");
  }

  @Test
  void whatIsNoControllerIsNotLearnt() {
    learn().learn(GAIN);
    studio.rig.play(Message.noteOff(0, 60, 64), 1);
    studio.rig.play(Message.program(0, 7), 1);
    studio.rig.play(Message.control(0, 123, 0), 1);
    studio.work();
    assertThat(learn().waiting()).contains(GAIN);
  }

  @Test
  void nothingIsLearntAfterCancelling() {
    learn().learn(GAIN);
    learn().cancel();
    control(21, 64);
    assertThat(session().song().mappings()).isEmpty();
  }

  @Test
  void aDeviceThatIsRemovedWhileItWaitsForAControllerIsNotLearnt() {
    learn().learn(MAKEUP);
    studio.rig.play(Message.control(CHANNEL, 21, 64), 1);
    session().apply(TrackEdits.removeEffect(COMPRESSOR));
    studio.work();
    assertThat(session().song().mappings()).isEmpty();
    session().undo();
    learn().learn(MAKEUP);
    session().apply(TrackEdits.removeEffect(COMPRESSOR));
    assertThat(learn().waiting()).isEmpty();
    learn().learn(MAKEUP);
    assertThat(learn().waiting()).as("it is not there").isEmpty();
  }

  @Test
  void aMappingRestsWhileItsDeviceIsGoneAndUndoWakesIt() {
    learnFrom(MAKEUP, 7);
    control(7, 0, 50);
    session().apply(TrackEdits.removeEffect(COMPRESSOR));
    control(7, 60, 70);
    learn().settle();
    assertThat(session().song().mappings()).hasSize(1);
    session().undo();
    control(7, 0, 127);
    learn().settle();
    assertThat(session().song().device(COMPRESSOR).orElseThrow().params())
        .containsEntry("makeup", learn().value(MAKEUP).orElseThrow().spec().max());
  }

  @Test
  void aCopyOfATrackIsNotMovedByItsController() {
    learnFrom(GAIN, 21);
    session().apply(TrackEdits.duplicate(TONE));
    control(21, 127, 60);
    learn().settle();
    assertThat(session().song().tracks().get(1).channel().gainDb()).isZero();
    assertThat(gain()).isLessThan(-5);
  }

  @Test
  void aNewControllerTakesThePlaceOfTheOldOneAndOneMayMoveSeveral() {
    learnFrom(GAIN, 21);
    learnFrom(GAIN, 22);
    learnFrom(new MappingTarget.Pan(TONE), 22);
    assertThat(session().song().mappings()).hasSize(2);
    control(22, 127, 0);
    learn().settle();
    assertThat(gain()).isEqualTo(-120);
    assertThat(session().song().track(TONE).orElseThrow().channel().pan()).isEqualTo(-1);
    assertThat(steps()).last().isEqualTo("Move 2 controllers");
    learn().forget(GAIN);
    assertThat(session().song().mappings()).hasSize(1);
    assertThat(steps()).last().isEqualTo("Forget controller of Gain");
  }

  @Test
  void mappingsAreSavedWithTheSong() throws Exception {
    learnFrom(GAIN, 21);
    learnFrom(MAKEUP, 7);
    Path saved = Studio.FILES.save(session().song(), session().folder(), folder.resolve("again.overdub"));
    assertThat(Studio.FILES.open(saved).song().mappings()).isEqualTo(session().song().mappings());
    session().open(Song.EMPTY, Optional.empty());
    control(21, 127, 0);
    assertThat(session().history().past()).isEmpty();
  }

  @Test
  void aFloodOfControllersFromSeveralPortsEndsWhereTheLastOneStood() throws Exception {
    learnFrom(GAIN, 21);
    learnFrom(new MappingTarget.Pan(TONE), 22);
    Thread[] ports = new Thread[4];
    for (int p = 0; p < ports.length; p++) {
      ports[p] =
          new Thread(
              () -> {
                for (int i = 0; i < 5000; i++) {
                  studio.rig.play(Message.control(CHANNEL, 21 + i % 2, i * 7 % 128), i);
                }
              });
    }
    Arrays.stream(ports).forEach(Thread::start);
    for (Thread port : ports) {
      studio.rig.run(LONG);
      studio.work();
      port.join();
    }
    control(21, 127);
    learn().settle();
    studio.work();
    assertThat(gain()).isEqualTo(6);
    assertThat(level()).isGreaterThan(2);
  }
}
