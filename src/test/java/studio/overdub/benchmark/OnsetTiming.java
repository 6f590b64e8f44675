package studio.overdub.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.Progress;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.engine.OfflineRenderer;
import studio.overdub.engine.RenderSettings;
import studio.overdub.engine.TestRecorder;
import studio.overdub.midi.Message;
import studio.overdub.song.Device;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;
import studio.overdub.testing.ExactTime;

/** How far notes begin from their exact time. */
final class OnsetTiming implements Figure {
  private static final int RATE = 44_100;
  private static final double BAR = 0.5;

  @Override
  public String name() {
    return "timing";
  }

  @Override
  public String method() {
    return """
        A device that writes down the frame of every note that reaches it, at %d Hz, against the exact time \
        by arithmetic of 40 digits: 10,000 notes at random ticks under 40 tempi, two thirds of them ramps, \
        and 40 changes of meter; and a note each quarter for 60 minutes at 133.7 BPM. A frame is a whole \
        number, so half a frame is the best there is. The bar: every note within %.1f sample, no drift."""
        .formatted(RATE, BAR);
  }

  @Override
  public void measure(Report report) throws IOException {
    report.table("What", "Notes", "Worst error, samples", "Error of the last note", "Bar", "Met");
    ramps(report);
    hour(report);
  }

  private static void ramps(Report report) throws IOException {
    Random random = new Random(29);
    List<Tempo> tempos = new ArrayList<>();
    List<Meter> meters = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      TimelineTick at = new TimelineTick(i * 7 * Ticks.PER_QUARTER + (i == 0 ? 0 : random.nextInt(100_000)));
      tempos.add(Tempo.ofBpm(at, 40 + random.nextInt(200)).withRamp(i % 3 != 2));
      meters.add(Meter.of(at, 2 + random.nextInt(6), 4 << random.nextInt(2)));
    }
    List<Note> notes = new ArrayList<>();
    long tick = 0;
    for (int i = 0; i < 10_000; i++) {
      tick += 1 + random.nextInt(54_000);
      notes.add(Note.of(i, new ClipTick(tick), 1 + random.nextInt(60_000), i % 128, 100));
    }
    compare(report, "ramps and meters", song(notes).withMeter(MeterMap.of(meters)), tempos, notes);
  }

  private static void hour(Report report) throws IOException {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i <= 8022; i++) {
      notes.add(Note.of(i, ClipTick.ofQuarters(i), 1000, 60, 100));
    }
    compare(report, "60 minutes", song(notes), List.of(Tempo.ofBpm(TimelineTick.ZERO, 133.7)), notes);
  }

  private static Song song(List<Note> notes) {
    long length = notes.getLast().end().value() + Ticks.PER_QUARTER;
    Track track =
        Track.of(new TrackId(1), "Onsets", Track.Kind.INSTRUMENT, 0)
            .withInstrument(Optional.of(Device.of(new DeviceId(2), TestRecorder.ID, 1)))
            .withClips(List.of(NoteClip.of(new ClipId(3), "Onsets", TimelineTick.ZERO, length, Notes.of(notes))));
    return Song.EMPTY.withTracks(List.of(track)).withNextId(10);
  }

  private static void compare(Report report, String what, Song song, List<Tempo> tempos, List<Note> notes)
      throws IOException {
    TestRecorder recorder = new TestRecorder();
    OfflineRenderer.render(
        song.withTempo(TempoMap.of(tempos)),
        new Catalog(List.of(recorder)),
        AudioSources.NONE,
        new RenderSettings(RATE, 512, 1, Interpolation.CUBIC, OptionalDouble.of(0), false),
        (channels, frames) -> {},
        Progress.NONE);
    List<TestRecorder.Heard> heard = recorder.heard(Message.NOTE_ON);
    if (heard.size() != notes.size()) {
      throw new IOException(heard.size() + " of " + notes.size() + " notes were heard");
    }
    double worst = 0;
    double last = 0;
    for (int i = 0; i < notes.size(); i++) {
      BigDecimal exact = ExactTime.seconds(tempos, notes.get(i).start().value()).multiply(BigDecimal.valueOf(RATE));
      last = new BigDecimal(heard.get(i).clock()).subtract(exact).doubleValue();
      worst = Math.max(worst, Math.abs(last));
    }
    report.row(
        what,
        notes.size(),
        Report.number(worst, 4),
        Report.number(Math.abs(last), 4),
        BAR,
        Report.met(worst <= BAR + 1e-7));
  }
}
