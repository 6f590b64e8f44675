package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.RATE;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.loop;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.midi.Message;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Whatever is edited and wherever the song is moved to while it plays: at the stop every note has ended. */
class HangingNotesTest {
  private static Song song(Random random) {
    Track owner = track(1, TestRecorder.ID, randomClip(random, 11), randomClip(random, 12));
    Track part =
        track(2, TestRecorder.ID, randomClip(random, 13))
            .withInstrument(Optional.empty())
            .withPlaysThrough(Optional.of(new TrackId(1)));
    Track other = track(3, TestRecorder.ID, randomClip(random, 14)).withMidi(new MidiAddress(0, 5));
    return TestSongs.song(owner, part, other);
  }

  private static NoteClip randomClip(Random random, long id) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      notes.add(note(i, random.nextDouble() * 4, random.nextDouble(), 60 + random.nextInt(12)));
    }
    return clip(id, random.nextInt(3), 1 + random.nextInt(4), notes.toArray(Note[]::new));
  }

  private static Song edit(Song song, Random random) {
    ClipId clip = new ClipId(11 + random.nextInt(4));
    TrackId track = new TrackId(1 + random.nextInt(3));
    return switch (random.nextInt(8)) {
      case 0 -> song.mapClip(clip, c -> ((NoteClip) c).withNotes(moved(((NoteClip) c).notes(), random)));
      case 1 -> song.mapClip(clip, c -> c.withMuted(random.nextInt(3) == 0));
      case 2 -> song.mapTrack(track, t -> t.withChannel(t.channel().withMuted(random.nextInt(3) == 0)));
      case 3 -> song.mapTrack(track, t -> t.withChannel(t.channel().withSolo(random.nextInt(3) == 0)));
      case 4 -> song.mapClip(clip, c -> c.movedTo(TimelineTick.ofQuarters(random.nextInt(5))));
      case 5 -> song.withTempo(TempoMap.of(List.of(Tempo.ofBpm(TimelineTick.ZERO, 60 + random.nextInt(200)))));
      case 6 -> song.withLoop(loop(random.nextInt(2), 2 + random.nextInt(3)));
      default -> song.mapTrack(track, t -> t.withMidi(new MidiAddress(0, random.nextInt(16))));
    };
  }

  private static Notes moved(Notes notes, Random random) {
    List<Note> next = new ArrayList<>();
    for (Note note : notes) {
      int what = random.nextInt(10);
      if (what < 7) {
        next.add(note);
      } else if (what == 7) {
        next.add(note.withKey(60 + random.nextInt(12)));
      } else if (what == 8) {
        next.add(note.withLength(1 + random.nextInt(1_000_000)));
      } else {
        // One is taken out and another drawn in, so that clips do not run empty while the song plays on.
        next.add(note(note.id() + 1000, random.nextDouble() * 4, random.nextDouble(), 60 + random.nextInt(12)));
      }
    }
    return Notes.of(next);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void everyNoteEndsByTheStop(long seed) throws InterruptedException {
    Random random = new Random(seed);
    TestRecorder recorder = new TestRecorder();
    try (LiveEngine engine = new LiveEngine(TestSongs.catalog(recorder), AudioSources.NONE, RATE, 256)) {
      FakeDevice device = new FakeDevice(engine);
      Song song = song(random);
      device.show(song);
      engine.play();
      for (int i = 0; i < 120; i++) {
        device.run(random.nextInt(20_000), 1 + random.nextInt(700), 64);
        song = edit(song, random);
        engine.show(song);
        if (random.nextInt(3) > 0) {
          engine.awaitShown();
        }
        if (random.nextInt(5) == 0) {
          engine.seek(TimelineTick.ofQuarters(random.nextDouble() * 6));
        }
      }
      engine.awaitShown();
      engine.stop();
      device.run(512, 512);
    }

    assertThat(recorder.heard(Message.NOTE_ON)).hasSizeGreaterThan(50);
    assertThat(begunButNotEnded(recorder.heard())).isEmpty();
  }

  /** Counts begins against ends; two instruments are told apart by nothing, so that counts have to be even. */
  private static Map<Integer, Integer> begunButNotEnded(List<TestRecorder.Heard> heard) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (TestRecorder.Heard each : heard) {
      int key = Message.channel(each.message()) << 7 | Message.key(each.message());
      if (Message.is(each.message(), Message.NOTE_ON)) {
        counts.merge(key, 1, Integer::sum);
      } else if (Message.is(each.message(), Message.NOTE_OFF)) {
        counts.merge(key, -1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }
}
