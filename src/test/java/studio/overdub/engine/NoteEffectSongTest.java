package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.RATE;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.effect;
import static studio.overdub.engine.TestSongs.loop;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.main.Furnishing;
import studio.overdub.midi.Message;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Note;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Note effects in songs: the same bytes however they are rendered, and no note left hanging by any edit. */
class NoteEffectSongTest {
  private static final TrackId TRACK = new TrackId(1);
  private static final List<DeviceType> EFFECTS =
      new Furnishing(Path.of("").toAbsolutePath(), Path.of("target"), Path.of("target"))
          .catalog()
          .types(DeviceType.Kind.NOTE_EFFECT);

  private static Catalog catalog(DeviceType instrument) {
    List<DeviceType> types = new ArrayList<>(EFFECTS);
    types.add(instrument);
    return new Catalog(types);
  }

  private static Note[] chords(long seed) {
    Random random = new Random(seed);
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      double start = random.nextInt(10) / 2.0 + (random.nextBoolean() ? 0 : .03 * random.nextDouble());
      notes.add(note(i, start, .2 + 2 * random.nextDouble(), 48 + random.nextInt(24)));
    }
    return notes.toArray(Note[]::new);
  }

  /** A song with a ramp of the tempo, and automation of the effect's parameters. */
  private static Song song(String instrument, List<Device> effects) {
    List<AutomationLane> lanes = new ArrayList<>();
    for (Device each : effects) {
      ParamSpec spec = type(each.type()).params().getFirst();
      lanes.add(
          new AutomationLane(
              new LaneTarget.Parameter(each.id(), spec.id()),
              List.of(
                  new AutomationPoint(TimelineTick.ofQuarters(1.3), spec.defaultValue(), true),
                  new AutomationPoint(TimelineTick.ofQuarters(4), spec.max(), false))));
    }
    Track track =
        track(1, instrument, clip(11, .37, 6, chords(3))).withNoteEffects(effects).withLanes(lanes);
    return TestSongs.song(track, track(2, instrument, clip(12, 0, 4, chords(4))))
        .withTempo(
            TempoMap.of(
                List.of(
                    Tempo.ofBpm(TimelineTick.ZERO, 117).withRamp(true), Tempo.ofBpm(TimelineTick.ofQuarters(4), 171))));
  }

  private static DeviceType type(String id) {
    return EFFECTS.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> blocksAndThreadsChangeNoByte() {
    RenderSettings settings = RenderSettings.DEFAULT.withTailSeconds(OptionalDouble.of(1));
    return EFFECTS.stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.name(),
                    () -> {
                      Song song = song(TestSine.ID, List.of(effect(40, type.id())));
                      Collected expected = render(song, settings);
                      assertThat(expected.onset()).isNotNegative();
                      for (int block : new int[] {1, 17, 441, 4096}) {
                        Collected out = render(song, settings.withBlockFrames(block));
                        assertThat(Arrays.mismatch(out.left(), expected.left())).as("block %d", block).isEqualTo(-1);
                      }
                      Collected out = render(song, settings.withBlockFrames(441).withThreads(2));
                      assertThat(Arrays.mismatch(out.left(), expected.left())).as("two threads").isEqualTo(-1);
                    }));
  }

  private static Collected render(Song song, RenderSettings settings) throws IOException {
    return TestSongs.render(song, catalog(new TestSine()), settings);
  }

  private static List<Long> begins(Song song) throws IOException {
    TestRecorder recorder = new TestRecorder();
    TestSongs.render(song, catalog(recorder), TestSongs.settings());
    return recorder.heard(Message.NOTE_ON).stream().map(TestRecorder.Heard::clock).toList();
  }

  @Test
  void anArpeggioKeepsToTheFramesOfTheScoreThroughARampOfTheTempo() throws IOException {
    TempoMap tempo =
        TempoMap.of(
            List.of(Tempo.ofBpm(TimelineTick.ZERO, 90).withRamp(true), Tempo.ofBpm(TimelineTick.ofQuarters(5), 190)));
    Note[] written = new Note[16];
    for (int i = 0; i < written.length; i++) {
      written[i] = note(i, 1 + i / 4.0, .1, 60);
    }
    Song song = TestSongs.song(track(1, TestRecorder.ID, clip(11, 0, 6, written))).withTempo(tempo);
    Song arpeggio =
        TestSongs.song(
                track(1, TestRecorder.ID, clip(11, 0, 6, note(1, 1, 3.9, 60), note(2, 1, 3.9, 67)))
                    .withNoteEffects(List.of(effect(40, "arpeggiator"))))
            .withTempo(tempo);

    assertThat(begins(arpeggio)).isEqualTo(begins(song)).hasSize(16);
  }

  private static Set<Integer> sounding(TestRecorder recorder) {
    Set<Integer> keys = new HashSet<>();
    for (TestRecorder.Heard each : recorder.heard()) {
      int key = Message.channel(each.message()) << 7 | Message.key(each.message());
      if (Message.is(each.message(), Message.NOTE_ON)) {
        keys.add(key);
      } else if (Message.is(each.message(), Message.NOTE_OFF)) {
        keys.remove(key);
      }
    }
    return keys;
  }

  private static Song withEffects(Song song, List<Device> effects) {
    return song.mapTrack(TRACK, track -> track.withNoteEffects(effects));
  }

  private static Device random(DeviceType type, long id, Random random) {
    Device device = effect(id, type.id());
    for (ParamSpec spec : type.params()) {
      if (random.nextInt(3) == 0) {
        device = device.withParam(spec.id(), spec.fromTravel(random.nextDouble()));
      }
    }
    return device;
  }

  private static List<Device> edited(List<Device> effects, long nextId, Random random) {
    List<Device> next = new ArrayList<>(effects);
    int place = random.nextInt(next.size());
    switch (random.nextInt(5)) {
      case 0 -> next.set(place, random(EFFECTS.get(random.nextInt(EFFECTS.size())), nextId, random));
      case 1 -> next.set(place, next.get(place).withEnabled(!next.get(place).enabled()));
      case 2 -> Collections.shuffle(next, random);
      default -> {
        Device device = next.get(place);
        next.set(place, random(type(device.type()), device.id().value(), random));
      }
    }
    return next;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noEditOfAChainLeavesANoteHanging(long seed) throws InterruptedException {
    Random random = new Random(seed);
    TestRecorder recorder = new TestRecorder();
    try (LiveEngine engine = new LiveEngine(catalog(recorder), AudioSources.NONE, RATE, 256)) {
      FakeDevice device = new FakeDevice(engine);
      List<Device> effects = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        effects.add(random(EFFECTS.get(random.nextInt(EFFECTS.size())), 40 + i, random));
      }
      Song song = TestSongs.song(track(1, TestRecorder.ID, clip(11, 0, 6, chords(seed)))).withLoop(loop(1, 5));
      device.show(withEffects(song, effects));
      engine.play();
      for (int i = 0; i < 60; i++) {
        device.run(random.nextInt(20_000), 1 + random.nextInt(700), 64);
        effects = edited(effects, 100 + i, random);
        engine.send(TRACK, Message.noteOn(0, 72 + random.nextInt(3), 90));
        engine.send(TRACK, Message.noteOff(0, 72 + random.nextInt(3), 64));
        engine.show(withEffects(song, effects));
        engine.awaitShown();
        if (random.nextInt(6) == 0) {
          engine.seek(TimelineTick.ofQuarters(random.nextDouble() * 6));
        }
      }
      for (int key = 72; key < 75; key++) {
        engine.send(TRACK, Message.noteOff(0, key, 64));
      }
      engine.stop();
      device.run(2 * RATE, 4096);
      // A latch goes on holding keys that were played while the song stood still; the next stop ends those.
      engine.seek(TimelineTick.ofQuarters(20));
      engine.play();
      device.run(64, 64);
      engine.stop();
      device.run(2 * RATE, 4096);
    }

    assertThat(recorder.heard(Message.NOTE_ON)).isNotEmpty();
    assertThat(sounding(recorder)).isEmpty();
  }

  private static List<String> heard(TestRecorder recorder) {
    return recorder.heard().stream()
        .filter(each -> Message.is(each.message(), Message.NOTE_ON) || Message.is(each.message(), Message.NOTE_OFF))
        .map(
            each ->
                each.clock() + (Message.is(each.message(), Message.NOTE_ON) ? " on " : " off ")
                    + Message.key(each.message()))
        .toList();
  }

  @Test
  void whatSoundsBeginsAgainThroughAnotherChain() throws InterruptedException {
    TestRecorder recorder = new TestRecorder();
    try (LiveEngine engine = new LiveEngine(catalog(recorder), AudioSources.NONE, RATE, 256)) {
      FakeDevice device = new FakeDevice(engine);
      Song song = TestSongs.song(track(1, TestRecorder.ID, clip(11, 0, 6, note(1, 0, 1, 60))));
      device.show(song);
      engine.play();
      device.run(1000, 500);
      device.show(withEffects(song, List.of(effect(40, "chord"))));
      device.run(1000, 500);
      device.show(withEffects(song, List.of(effect(40, "chord").withEnabled(false))));
      device.run(30_000, 500);
    }

    assertThat(heard(recorder))
        .containsExactly(
            "0 on 60", "1000 off 60", "1000 on 60", "1000 on 64", "1000 on 67", "2000 off 60", "2000 off 64",
            "2000 off 67", "2000 on 60", "24000 off 60");
  }

  @Test
  void keysPlayedByHandGoThroughTheEffects() throws InterruptedException {
    TestRecorder recorder = new TestRecorder();
    try (LiveEngine engine = new LiveEngine(catalog(recorder), AudioSources.NONE, RATE, 256)) {
      FakeDevice device = new FakeDevice(engine);
      Device transpose = effect(40, "transpose").withParam("octaves", 1);
      device.show(withEffects(TestSongs.song(track(1, TestRecorder.ID)), List.of(transpose)));
      engine.send(TRACK, Message.noteOn(0, 60, 90));
      device.run(500, 500);
      engine.adjust(new DeviceId(40), "octaves", 2);
      engine.send(TRACK, Message.noteOff(0, 60, 64));
      engine.send(TRACK, Message.noteOn(0, 61, 90));
      device.run(500, 500);
    }

    assertThat(heard(recorder)).containsExactly("0 on 72", "500 off 72", "500 on 85");
  }

  @Test
  void theInstrumentKeepsItsOwnParameters() throws IOException {
    TestRecorder recorder = new TestRecorder();
    Track track =
        track(1, TestRecorder.ID, clip(11, 0, 6, note(1, 1, 1, 60)))
            .withNoteEffects(List.of(effect(40, "chord"), effect(41, "transpose")))
            .withLanes(
                List.of(
                    new AutomationLane(
                        new LaneTarget.Parameter(new DeviceId(41), "semitones"),
                        List.of(
                            new AutomationPoint(TimelineTick.ZERO, 0, false),
                            new AutomationPoint(TimelineTick.ofQuarters(1), 5, false))),
                    new AutomationLane(
                        new LaneTarget.Parameter(new DeviceId(1001), "level"),
                        List.of(
                            new AutomationPoint(TimelineTick.ZERO, 0.25, false),
                            new AutomationPoint(TimelineTick.ofQuarters(1), 0.75, false)))));
    TestSongs.render(TestSongs.song(track), catalog(recorder), TestSongs.settings());

    assertThat(recorder.heard(Message.NOTE_ON)).extracting(each -> Message.key(each.message()))
        .containsExactly(65, 69, 72);
    // The move comes before the notes of its frame, and nothing of what the effects were told comes at all.
    List<TestRecorder.Heard> upToNotes =
        recorder.heard().stream().takeWhile(each -> !Message.is(each.message(), Message.NOTE_ON)).toList();
    assertThat(upToNotes.stream().filter(each -> ParamEvent.is(each.message())).toList())
        .extracting(each -> ParamEvent.value(each.message()))
        .containsExactly(0.75f);
  }
}
