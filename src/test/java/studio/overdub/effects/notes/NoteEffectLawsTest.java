package studio.overdub.effects.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.effects.notes.NoteRun.Event;
import studio.overdub.main.Furnishing;
import studio.overdub.midi.Message;

/** What every note effect promises, alone and in a row: no note hangs, and no block can be heard. */
class NoteEffectLawsTest {
  private static final int SECONDS = 3;
  private static final long END = (long) SECONDS * NoteRun.RATE;
  private static final List<DeviceType> ALL =
      new Furnishing(Path.of("").toAbsolutePath(), Path.of("target"), Path.of("target"))
          .catalog()
          .types(DeviceType.Kind.NOTE_EFFECT);

  private interface Promise {
    void check(DeviceType type, Random random) throws StudioException;
  }

  private static Stream<DynamicTest> all(int rounds, Promise promise) {
    return ALL.stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.name(),
                    () -> {
                      for (int i = 0; i < rounds; i++) {
                        promise.check(type, new Random(1000 + i));
                      }
                    }));
  }

  static Map<String, Double> randomParams(DeviceType type, Random random) {
    Map<String, Double> params = new HashMap<>();
    for (ParamSpec spec : type.params()) {
      if (random.nextInt(3) > 0) {
        params.put(spec.id(), spec.fromTravel(random.nextDouble()));
      }
    }
    return params;
  }

  /** Random keys, pedals, bends, moves of parameters and turns of the transport; all keys up in the end. */
  private static NoteRun play(NoteRun run, DeviceType type, Random random) {
    for (int i = 0; i < 40; i++) {
      long start = random.nextInt(10) * 12000L + (random.nextBoolean() ? 0 : random.nextInt(3000));
      long end = Math.min(END, start + (random.nextInt(8) == 0 ? 0 : random.nextInt(40_000)));
      run.note(start, end, 48 + random.nextInt(24));
    }
    for (int i = 0; i < 8; i++) {
      run.send(random.nextInt((int) END), Message.control(0, 64, 127 * random.nextInt(2)));
      run.send(random.nextInt((int) END), Message.pitchBend(0, random.nextInt(16384)));
      run.send(random.nextInt((int) END), Message.polyPressure(0, 48 + random.nextInt(24), 90));
      ParamSpec spec = type.params().get(random.nextInt(type.params().size()));
      run.param(random.nextInt((int) END), spec.id(), spec.fromTravel(random.nextDouble()));
    }
    long[] turns = random.longs(4, 1, END).sorted().toArray();
    run.play(turns[0], 24000L * random.nextInt(8));
    run.stop(turns[1]);
    run.play(turns[2], random.nextInt(100_000));
    run.play(turns[3], 96_000);
    return run;
  }

  /** The keys that sound in the end; fails where one begins twice. */
  private static Set<Integer> sounding(List<Event> events) {
    Set<Integer> keys = new HashSet<>();
    for (Event event : events) {
      int slot = NoteMessage.slot(event.message());
      if (Message.is(event.message(), Message.NOTE_ON)) {
        assertThat(keys.add(slot)).as("begins once: " + event).isTrue();
      } else if (Message.is(event.message(), Message.NOTE_OFF)) {
        keys.remove(slot);
      }
    }
    return keys;
  }

  private static void assertNothingHangs(NoteRun run) {
    run.send(END, Message.control(0, 64, 0)).stop(END);
    List<Event> events = run.until(END + 1, 700);
    assertThat(NoteRun.begins(events)).isNotNull();
    events = run.until(END + 40 * NoteRun.RATE, 4096);
    assertThat(sounding(events)).isEmpty();
    assertThat(run.idle()).isTrue();
    assertThat(events).isSortedAccordingTo(Comparator.comparingLong(Event::frame));
  }

  @TestFactory
  Stream<DynamicTest> noNoteHangsWhateverHappens() {
    return all(
        25,
        (type, random) -> {
          try (NoteRun run = new NoteRun(type, randomParams(type, random))) {
            assertNothingHangs(play(run, type, random));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> theBlockChangesNoEvent() {
    return all(
        6,
        (type, random) -> {
          long seed = random.nextLong();
          List<Event> expected = playFresh(type, seed, 4096);
          for (int longest : new int[] {1, 17, 441, 1000}) {
            assertThat(playFresh(type, seed, longest)).as("blocks up to %d", longest).isEqualTo(expected);
          }
        });
  }

  private static List<Event> playFresh(DeviceType type, long seed, int longest) throws StudioException {
    Random random = new Random(seed);
    try (NoteRun run = new NoteRun(type, randomParams(type, random))) {
      return play(run, type, random).until(END, longest);
    }
  }

  @TestFactory
  Stream<DynamicTest> resetEqualsFresh() {
    return all(
        5,
        (type, random) -> {
          Map<String, Double> params = randomParams(type, random);
          long seed = random.nextLong();
          try (NoteRun run = new NoteRun(type, params);
              NoteRun fresh = new NoteRun(type, params)) {
            play(run, type, random).until(END / 2, 512);
            List<Event> again = play(run.reset(), type, new Random(seed)).until(END, 512);
            assertThat(again).isEqualTo(play(fresh, type, new Random(seed)).until(END, 512));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoNotePasses() {
    return all(
        1,
        (type, random) -> {
          List<Long> sent =
              List.of(
                  Message.pitchBend(2, 9000), Message.control(0, 1, 77), Message.channelPressure(0, 30),
                  Message.program(0, 12), Message.polyPressure(0, 60, 20), Message.noteOff(0, 99, 64));
          try (NoteRun run = new NoteRun(type, Map.of())) {
            sent.forEach(message -> run.send(100, message));
            run.param(100, type.params().getFirst().id(), type.params().getFirst().defaultValue());
            List<Event> events = run.until(1000, 256);
            assertThat(events).extracting(Event::frame).containsOnly(100L);
            assertThat(events).extracting(Event::message).containsExactlyElementsOf(sent);
            assertThat(events).noneMatch(event -> ParamEvent.is(event.message()));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aStopEndsWhatHasBegunAtThatFrame() {
    return all(
        1,
        (type, random) -> {
          try (NoteRun run = new NoteRun(type, Map.of())) {
            // The score's own notes are let go with the stop.
            run.note(0, 30_000, 60).note(0, 30_000, 64).stop(30_000);
            assertThat(sounding(run.until(30_001, 300))).isEmpty();
            List<Event> events = run.until(200_000, 300);
            assertThat(NoteRun.begins(events)).isNotEmpty().allMatch(event -> event.frame() < 30_000);
            assertThat(run.idle()).isTrue();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noNoteHangsInARowOfThree(long seed) throws StudioException {
    for (int round = 0; round < 5; round++) {
      Random random = new Random(seed * 100 + round);
      List<DeviceType> row = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        row.add(ALL.get(random.nextInt(ALL.size())));
      }
      long same = random.nextLong();
      try (NoteRun run = row(row, same);
          NoteRun other = row(row, same)) {
        play(run, row.getFirst(), new Random(same));
        play(other, row.getFirst(), new Random(same));
        assertThat(other.until(END, 64)).isEqualTo(run.until(END, 4096));
        assertNothingHangs(run);
      }
    }
  }

  private static NoteRun row(List<DeviceType> types, long seed) throws StudioException {
    Random random = new Random(seed);
    NoteRun run = new NoteRun(types.get(0), randomParams(types.get(0), random));
    for (DeviceType type : types.subList(1, types.size())) {
      run.then(type, randomParams(type, random));
    }
    return run;
  }
}
