package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.app.mapping.MappedValue;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.edit.MixerEdits;
import studio.overdub.edit.SongEdits;
import studio.overdub.midi.Message;
import studio.overdub.song.MappingTarget;
import studio.overdub.song.Marker;
import studio.overdub.song.MidiController;
import studio.overdub.song.MidiController.Encoding;
import studio.overdub.song.MidiMapping;
import studio.overdub.song.MidiMapping.Takeover;
import studio.overdub.song.Track;

/** Pads, buttons, encoders and the transport keys of hardware, as messages that come in at the rig. */
class PadsAndEncodersTest extends ToneStudio {
  private static final MappingTarget PAN = new MappingTarget.Pan(TONE);
  private static final int PAD = 36;

  private void learnPad(MappingTarget target) {
    learn().learn(target);
    note(PAD, 100, 0);
  }

  private MidiMapping mapping(MappingTarget target) {
    return learn().mapping(target).orElseThrow();
  }

  private void take(MappingTarget target, Takeover takeover) {
    learn().change(mapping(target).withTakeover(takeover));
  }

  private boolean muted() {
    return session().song().track(TONE).orElseThrow().channel().muted();
  }

  private double pan() {
    learn().settle();
    return session().song().track(TONE).orElseThrow().channel().pan();
  }

  @Test
  void aPadTogglesASwitchHoweverSoftly() throws Exception {
    learnPad(MUTE);
    assertThat(session().song().mappings())
        .containsExactly(new MidiMapping(new MidiController.Note(PAD), CHANNEL, MUTE, 0, 1, Takeover.TOGGLE));
    assertThat(muted()).as("learning moves nothing").isFalse();
    note(PAD, 1, 0);
    assertThat(muted()).isTrue();
    assertThat(level()).isLessThan(-100);
    note(PAD, 127, 0);
    assertThat(muted()).isFalse();
  }

  @Test
  void aPadMayHoldASwitch() {
    learnPad(MUTE);
    take(MUTE, Takeover.HOLD);
    note(PAD, 20);
    assertThat(muted()).isTrue();
    note(PAD, 0);
    assertThat(muted()).isFalse();
  }

  @Test
  void aPadHoldsAValueAtItsMostAndLetsItGoToItsLeast() throws Exception {
    learnPad(MAKEUP);
    learn().change(mapping(MAKEUP).withRange(0, 6));
    note(PAD, 90);
    assertThat(level()).isCloseTo(6, within(.1));
    note(PAD, 0);
    assertThat(level()).isCloseTo(0, within(.1));
  }

  @Test
  void aPadMaySayByItsVelocityHowMuch() {
    learnPad(MAKEUP);
    take(MAKEUP, Takeover.VELOCITY);
    note(PAD, 127, 0);
    MappedValue makeup = learn().value(MAKEUP).orElseThrow();
    assertThat(learn().moving(MAKEUP)).hasValue(makeup.spec().max());
    note(PAD, 32, 0);
    assertThat(learn().moving(MAKEUP).orElseThrow()).isCloseTo(makeup.fromTravel(32 / 127.0), within(1e-9));
  }

  @Test
  void aPadThatWasLearntPlaysNothing() throws Exception {
    learnPad(MUTE);
    TrackId keys = studio.arm("Keys", Track.Kind.INSTRUMENT);
    studio.ready();
    studio.recorder().start();
    studio.ready();
    studio.rig.run(LONG);
    double at = studio.rig.nanos() * 1e-9;
    studio.rig.play(Message.noteOn(CHANNEL, PAD, 90), at);
    studio.rig.play(Message.noteOn(CHANNEL, PAD + 1, 90), at);
    studio.rig.run(LONG);
    at = studio.rig.nanos() * 1e-9;
    studio.rig.play(Message.noteOff(CHANNEL, PAD, 64), at);
    studio.rig.play(Message.noteOff(CHANNEL, PAD + 1, 64), at);
    studio.rig.run(LONG);
    studio.recorder().finish();
    assertThat(session().song().track(keys).orElseThrow().clips())
        .singleElement()
        .extracting(Object::toString)
        .asString()
        .contains("key=" + (PAD + 1))
        .doesNotContain("key=" + PAD + ",");
  }

  @ParameterizedTest
  @CsvSource({
    "TWOS_COMPLEMENT, 1, 127", "OFFSET, 65, 63", "SIGN_MAGNITUDE, 1, 65",
  })
  void anEncoderIsKnownByAFewTurnsEitherWay(Encoding encoding, int right, int left) {
    learn().learn(PAN);
    control(21, right, right, right, right, left, left);
    assertThat(session().song().mappings())
        .containsExactly(
            new MidiMapping(new MidiController.Encoder(21, encoding), CHANNEL, PAN, -1, 1, Takeover.JUMP));
    assertThat(steps()).as("one step").startsWith("Learn Pan");
    learn().settle();
    double before = pan();
    control(21, right, right, right);
    assertThat(pan()).isCloseTo(before + 3 * 2 / 127.0, within(1e-9));
    control(21, left);
    assertThat(pan()).isCloseTo(before + 2 * 2 / 127.0, within(1e-9));
  }

  @Test
  void anEncoderThatIsTurnedFastIsKnownToo() {
    learn().learn(PAN);
    control(21, 127, 126, 126, 124, 124, 125, 127);
    assertThat(mapping(PAN).controller()).isEqualTo(new MidiController.Encoder(21, Encoding.TWOS_COMPLEMENT));
  }

  @ParameterizedTest
  @CsvSource({"'1,2,3,4,5,6,7,8'", "'127,0,127,0,127,0'", "'64,64,65,65,66,66'", "'60,61,61,62,63,63,64'",
    "'120,118,118,115,111,111,106'"})
  void whatSendsWhereItStandsIsNotTakenForAnEncoder(String values) {
    learn().learn(PAN);
    control(21, Arrays.stream(values.split(",")).mapToInt(Integer::parseInt).toArray());
    assertThat(mapping(PAN).controller()).isEqualTo(new MidiController.Control(21));
  }

  @Test
  void whatIsForgottenOrChangedByHandIsNotLearntBetterAnyMore() {
    learn().learn(PAN);
    control(21, 1, 1, 1);
    learn().forget(PAN);
    control(21, 1, 1, 1);
    assertThat(session().song().mappings()).isEmpty();
    session().undo();
    learn().change(mapping(PAN).withController(new MidiController.Encoder(21, Encoding.SIGN_MAGNITUDE)));
    control(21, 1, 1, 1, 1);
    assertThat(mapping(PAN).controller()).isEqualTo(new MidiController.Encoder(21, Encoding.SIGN_MAGNITUDE));
  }

  @Test
  void anEncoderGoesOnFromWhereTheMouseHasLeftTheValueAndStopsAtTheEnds() {
    learn().learn(PAN);
    control(21, 64);
    learn().change(mapping(PAN).withController(new MidiController.Encoder(21, Encoding.OFFSET)));
    session().apply(MixerEdits.pan(Optional.of(TONE), .5));
    control(21, 66);
    assertThat(pan()).isCloseTo(.5 + 4 / 127.0, within(1e-9));
    control(21, 127, 127);
    assertThat(pan()).isEqualTo(1);
    control(21, 63);
    assertThat(pan()).isCloseTo(1 - 2 / 127.0, within(1e-9));
    learn().change(mapping(PAN).withRange(1, -1));
    control(21, 65);
    assertThat(pan()).as("inverted").isCloseTo(1 - 4 / 127.0, within(1e-9));
  }

  @Test
  void aScaledControllerNeverJumpsAndComesToTheEndWithItsValue() {
    learnFrom(PAN, 21);
    take(PAN, Takeover.SCALE);
    control(21, 100);
    assertThat(learn().moving(PAN)).as("where it stands is known now").isEmpty();
    control(21, 113);
    assertThat(pan()).as("nearly half of the way left").isCloseTo(13 / 27.0, within(1e-9));
    control(21, 127);
    assertThat(pan()).isEqualTo(1);
    control(21, 64);
    assertThat(pan()).isCloseTo(2 * 64 / 127.0 - 1, within(1e-9));
    control(21, 0);
    assertThat(pan()).isEqualTo(-1);
  }

  private CommandTable commands() {
    CommandTable table = new CommandTable();
    SessionCommands.addHistory(session(), table);
    SessionCommands.addTracksAndTransport(session(), table);
    learn().commands(table);
    return table;
  }

  private MappingTarget command(String id) {
    return new MappingTarget.Command(id);
  }

  @Test
  void transportKeysAreLearntAsWell() {
    commands();
    learn().learn(command("transport.stop"));
    control(117, 127);
    learn().learn(command("transport.loop"));
    note(PAD, 90, 0);
    control(117, 0, 127);
    assertThat(session().transport().playing()).isFalse();
    assertThat(session().song().loop().on()).isFalse();
    note(PAD, 2, 0);
    assertThat(session().song().loop().on()).isTrue();
    take(command("transport.loop"), Takeover.HOLD);
    note(PAD, 100);
    assertThat(session().song().loop().on()).as("it is on already").isTrue();
    note(PAD, 0);
    assertThat(session().song().loop().on()).isFalse();
  }

  @Test
  void markersAndUndoAreWithinReachOfAPad() {
    commands();
    session().apply(SongEdits.addMarker(new Marker(new TimelineTick(5_000_000), "There")));
    session().transport().stop();
    learn().learn(command("marker.next"));
    control(104, 127);
    control(104, 0, 127);
    studio.rig.run(LONG);
    assertThat(session().transport().position().value()).isCloseTo(5_000_000, within(99L));
    learn().learn(command("edit.undo"));
    control(105, 127);
    session().apply(SongEdits.loopRange(new TickRange(TimelineTick.ZERO, new TimelineTick(960))));
    control(105, 0, 127);
    assertThat(steps()).containsExactly("Add marker", "Learn Go to the next section", "Learn Undo");
  }

  @Test
  void whatIsLearntIsSavedAndReadBack() throws Exception {
    commands();
    learnPad(MUTE);
    learnFrom(GAIN, 7);
    learn().learn(command("transport.play"));
    note(50, 90, 0);
    learn().learn(PAN);
    control(21, 127, 127, 127, 127);
    var saved = Studio.FILES.save(session().song(), session().folder(), folder.resolve("pads.overdub"));
    assertThat(Studio.FILES.open(saved).song().mappings()).hasSize(4).isEqualTo(session().song().mappings());
  }
}
