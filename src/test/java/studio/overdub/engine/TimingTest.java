package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.track;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipTick;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.midi.Message;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Note;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.testing.ExactTime;

/** Notes begin at the frame nearest to their exact time. */
class TimingTest {
  private static final int RATE = 44100;

  private static void assertOnsets(Song song, List<Tempo> tempos, List<Note> notes) throws IOException {
    TestRecorder recorder = new TestRecorder();
    TestSongs.render(
        song, TestSongs.catalog(recorder), RenderSettings.DEFAULT.withSampleRate(RATE).withBlockFrames(1000));

    List<TestRecorder.Heard> onsets = recorder.heard(Message.NOTE_ON);
    assertThat(onsets).hasSameSizeAs(notes);
    BigDecimal half = new BigDecimal("0.5000001");
    for (int i = 0; i < notes.size(); i++) {
      BigDecimal exact = ExactTime.seconds(tempos, notes.get(i).start().value()).multiply(new BigDecimal(RATE));
      BigDecimal error = new BigDecimal(onsets.get(i).clock()).subtract(exact).abs();
      assertThat(error).as("note %d", i).isLessThanOrEqualTo(half);
    }
  }

  @Test
  void tenThousandOnsetsUnderRampsAndMetersAreWithinHalfASample() throws IOException {
    Random random = new Random(11);
    List<Tempo> tempos = new ArrayList<>();
    List<Meter> meters = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      TimelineTick at = new TimelineTick(i * 7 * Ticks.PER_QUARTER + (i == 0 ? 0 : random.nextInt(100_000)));
      tempos.add(Tempo.ofBpm(at, 60 + random.nextInt(120)).withRamp(i % 3 != 2));
      meters.add(Meter.of(at, 2 + random.nextInt(6), 4 << random.nextInt(2)));
    }
    List<Note> notes = new ArrayList<>();
    long tick = 0;
    for (int i = 0; i < 10_000; i++) {
      tick += 1 + random.nextInt(54_000);
      notes.add(Note.of(i, new ClipTick(tick), 1 + random.nextInt(60_000), i % 128, 100));
    }
    Song song =
        TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 600, notes.toArray(Note[]::new))))
            .withTempo(TempoMap.of(tempos))
            .withMeter(MeterMap.of(meters));

    assertOnsets(song, tempos, notes);
  }

  @Test
  void anHourPassesWithoutDrift() throws IOException {
    List<Tempo> tempos = List.of(Tempo.ofBpm(TimelineTick.ZERO, 133.7));
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 8022; i++) {
      notes.add(Note.of(i, ClipTick.ofQuarters(i), 1000, 60, 100));
    }
    Song song =
        TestSongs.song(track(1, TestRecorder.ID, clip(2, 0, 8022, notes.toArray(Note[]::new))))
            .withTempo(TempoMap.of(tempos));

    assertOnsets(song, tempos, notes);
  }
}
