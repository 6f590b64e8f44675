package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.AudioWriter;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.audiofile.Tags;
import studio.overdub.base.ClipId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TickRange;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.edit.Edit;
import studio.overdub.edit.TrackEdits;
import studio.overdub.midi.Message;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Loop;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.SmallDisk;

/** Recording through a rig that is stepped: 120 beats a minute, 24,000 frames a beat. */
class RecorderTest {
  private static final long BEAT = 24_000;
  private static final long BAR = 4 * BEAT;
  private static final int BLOCK = SteppedRig.BLOCK;

  @TempDir Path folder;
  private Path song;
  private Studio studio;

  @BeforeEach
  void makeASong() throws Exception {
    song = folder.resolve("song.overdub");
    Studio.FILES.save(Song.EMPTY, Optional.empty(), song);
    studio = new Studio(folder.resolve("unsaved/now.overdub"), true).open(Song.EMPTY, Optional.of(song));
  }

  @AfterEach
  void close() {
    studio.close();
  }

  private static float[] left(Path file) throws IOException {
    try (AudioReader reader = AudioFiles.open(file)) {
      int frames = (int) reader.frames().orElseThrow();
      float[][] samples = new float[reader.format().channels()][frames];
      assertThat(reader.read(samples, frames)).isEqualTo(frames);
      return samples[0];
    }
  }

  /** The frame of the song at which a clip plays a frame of its file. */
  private long songFrame(AudioClip clip, long fileFrame) {
    double start = studio.session().song().tempo().seconds(clip.start()) * SteppedRig.RATE;
    return Math.round(start) + fileFrame - clip.firstFrame();
  }

  @Test
  void aTakeLiesAtTheFrameItWasPlayedTo() throws Exception {
    studio.close();
    studio = new Studio(folder.resolve("unsaved/loop.overdub"), false);
    try (AudioWriter click =
        AudioFiles.create(
            song.resolve("audio/click.wav"), new AudioFormat(SteppedRig.RATE, 1, SampleFormat.FLOAT_32), Tags.NONE)) {
      float[][] samples = new float[1][5000];
      samples[0][1234] = .5f;
      click.write(samples, 5000);
    }
    TimelineTick start = new TimelineTick(Ticks.PER_QUARTER);
    AudioClip clip = AudioClip.of(new ClipId(2), "Click", start, Ticks.PER_QUARTER, "audio/click.wav");
    Track clicks = Track.of(new TrackId(1), "Click", Track.Kind.AUDIO, 0).withClips(List.of(clip));
    studio.open(Song.EMPTY.withTracks(List.of(clicks)).withNextId(10), Optional.of(song));
    TrackId voice = studio.arm("Voice");
    studio.record(200 * BLOCK);
    AudioClip take = studio.takes(voice).getFirst();
    float[] heard = left(song.resolve(take.file()));
    int loudest = 0;
    for (int i = 0; i < heard.length; i++) {
      loudest = Math.abs(heard[i]) > Math.abs(heard[loudest]) ? i : loudest;
    }
    assertThat(heard[loudest]).isGreaterThan(.1f);
    assertThat(songFrame(take, loudest)).isEqualTo(BEAT + 1234);
  }

  @Test
  void everyFrameIsThereOnce() throws Exception {
    TrackId voice = studio.arm("Voice");
    studio.record(100 * BLOCK);
    AudioClip take = studio.takes(voice).getFirst();
    float[] heard = left(song.resolve(take.file()));
    assertThat(heard).hasSize(100 * BLOCK);
    for (int i = 0; i < heard.length; i++) {
      assertThat(heard[i]).as("frame %d", i).isEqualTo(heard[0] + i * SteppedRig.RAMP);
    }
    assertThat(take.firstFrame()).as("what came before the song began").isEqualTo(SteppedRig.ROUND_TRIP);
  }

  @Test
  void aTakeIsOneStepAndItsFileOutlivesUndo() throws Exception {
    TrackId voice = studio.arm("Voice");
    studio.record(20 * BLOCK);
    assertThat(studio.session().history().undoName()).contains("Record take");
    Path file = song.resolve(studio.takes(voice).getFirst().file());
    studio.session().undo();
    assertThat(studio.takes(voice)).isEmpty();
    assertThat(file).exists();
    studio.session().redo();
    assertThat(studio.takes(voice)).hasSize(1);
  }

  @Test
  void twoArmedTracksAreRecordedInOneStep() throws Exception {
    TrackId voice = studio.arm("Voice");
    TrackId guitar = studio.arm("Guitar");
    studio.record(20 * BLOCK);
    assertThat(studio.takes(voice)).hasSize(1);
    assertThat(studio.takes(guitar)).hasSize(1);
    studio.session().undo();
    assertThat(studio.takes(voice)).isEmpty();
    assertThat(studio.takes(guitar)).isEmpty();
  }

  @Test
  void theCountInIsNotRecorded() throws Exception {
    TrackId voice = studio.arm("Voice");
    studio.session().transport().countIn(true);
    studio.record(BAR + 10 * BLOCK);
    AudioClip take = studio.takes(voice).getFirst();
    float[] heard = left(song.resolve(take.file()));
    assertThat(heard).hasSize(10 * BLOCK);
    assertThat(heard[0]).isEqualTo(BAR * SteppedRig.RAMP);
    assertThat(take.start()).isEqualTo(TimelineTick.ZERO);
  }

  @Test
  void theLoopRestsWhileATakeIsRecorded() throws Exception {
    TrackId voice = studio.arm("Voice");
    TickRange beat = new TickRange(TimelineTick.ZERO, new TimelineTick(Ticks.PER_QUARTER));
    studio.session().apply(new Edit("Loop", s -> s.withLoop(new Loop(beat, true))));
    studio.recorder().start();
    studio.ready();
    long frames = 4 * BEAT / BLOCK * BLOCK;
    studio.rig.run(frames);
    assertThat(studio.session().transport().positionSeconds()).isGreaterThan(1.9);
    studio.recorder().finish();
    studio.ready();
    assertThat(left(song.resolve(studio.takes(voice).getFirst().file()))).hasSize((int) frames);
    studio.session().transport().seek(TimelineTick.ZERO);
    studio.rig.run(2 * BEAT / BLOCK * BLOCK);
    assertThat(studio.session().transport().positionSeconds()).as("looping again").isLessThan(.51);
  }

  @Test
  void stoppingTheTransportEndsTheTake() throws Exception {
    TrackId voice = studio.arm("Voice");
    studio.recorder().start();
    studio.ready();
    studio.rig.run(20 * BLOCK);
    studio.session().transport().stop();
    assertThat(studio.recorder().recording()).isFalse();
    studio.recorder().finish();
    assertThat(studio.takes(voice)).hasSize(1);
    studio.work();
    assertThat(studio.takes(voice)).as("once").hasSize(1);
  }

  @Test
  void anotherSongThatIsOpenedDoesNotGetTheTake() throws Exception {
    studio.arm("Voice");
    studio.live.save();
    studio.recorder().start();
    studio.ready();
    studio.rig.run(20 * BLOCK);
    studio.session().open(Song.EMPTY, Optional.empty());
    studio.work();
    assertThat(studio.recorder().recording()).isFalse();
    assertThat(studio.session().song()).isEqualTo(Song.EMPTY);
    SongFiles.Opened again = SongRecovery.open(Studio.FILES, song);
    assertThat(again.notices()).anyMatch(notice -> notice.toString().contains("recorded and never saved"));
    Song recovered = again.recovered().orElseThrow().apply(again.song());
    assertThat(recovered.tracks().getFirst().clips()).hasSize(1);
  }

  @Test
  void aTakeOfATrackThatWasDeletedGetsATrackOfItsOwn() throws Exception {
    TrackId voice = studio.arm("Voice");
    studio.recorder().start();
    studio.ready();
    studio.rig.run(20 * BLOCK);
    studio.session().apply(TrackEdits.remove(voice));
    studio.recorder().finish();
    List<Track> tracks = studio.session().song().tracks();
    assertThat(tracks).extracting(Track::name).containsExactly("Voice");
    assertThat(tracks.getFirst().clips()).hasSize(1);
  }

  @Test
  void aDeviceThatVanishesEndsTheTakeAndTheSongStands() throws Exception {
    TrackId voice = studio.arm("Voice");
    studio.recorder().start();
    studio.ready();
    studio.rig.run(20 * BLOCK);
    studio.rig.vanish();
    studio.work();
    studio.recorder().finish();
    assertThat(studio.problems).extracting(StudioException::what).containsExactly("The audio device is gone");
    assertThat(studio.session().transport().playing()).isFalse();
    assertThat(left(song.resolve(studio.takes(voice).getFirst().file()))).hasSize(20 * BLOCK);
  }

  @Test
  void aFullDiskKeepsWhatCameBeforeAndTheSongCanBeSavedElsewhere() throws Exception {
    try (SmallDisk disk = SmallDisk.mount()) {
      Path small = disk.folder().resolve("small.overdub");
      Studio.FILES.save(Song.EMPTY, Optional.empty(), small);
      studio.session().open(Song.EMPTY, Optional.of(small));
      TrackId voice = studio.arm("Voice");
      studio.record(9 * BEAT / BLOCK * BLOCK);
      studio.work();
      assertThat(studio.problems).hasSize(1);
      assertThat(studio.problems.getFirst().getMessage()).contains("ended early", "The disk is full");
      assertThat(left(small.resolve(studio.takes(voice).getFirst().file())).length).isGreaterThan((int) (2 * BEAT));
      Path elsewhere = studio.live.save(studio.session().history(), folder.resolve("elsewhere.overdub"));
      assertThat(left(elsewhere.resolve(studio.takes(voice).getFirst().file())).length)
          .isGreaterThan((int) (2 * BEAT));
      studio.session().open(Song.EMPTY, Optional.of(song));
    }
  }

  @Test
  void withNothingArmedNothingStarts() {
    assertThatThrownBy(() -> studio.recorder().start()).hasMessageContaining("No track is armed");
    assertThat(studio.recorder().recording()).isFalse();
    assertThat(studio.session().transport().playing()).isFalse();
  }

  private NoteClip notes(TrackId track) {
    return (NoteClip) studio.session().song().track(track).orElseThrow().clips().getFirst();
  }

  private double seconds(NoteClip clip, Note note) {
    return studio.session().song().tempo().seconds(clip.start().plus(note.start().value()));
  }

  @Test
  void keysAreRecordedWithinAMillisecondOfWhenTheyWerePlayed() throws Exception {
    TrackId keys = studio.arm("Keys", Track.Kind.INSTRUMENT);
    double late = (double) SteppedRig.OUTPUT / SteppedRig.RATE;
    double[] times = {.25, .500_4, .777_7, 1.234_5};
    studio.recorder().start();
    studio.ready();
    int block = 0;
    for (double time : times) {
      for (; block * (double) BLOCK / SteppedRig.RATE < time; block++) {
        studio.rig.run(BLOCK);
      }
      studio.rig.play(Message.noteOn(0, 60, 100), time + late);
      studio.rig.play(Message.noteOff(0, 60, 64), time + late + .1);
    }
    studio.rig.run(BEAT / BLOCK * BLOCK);
    studio.recorder().finish();
    NoteClip clip = notes(keys);
    assertThat(clip.notes().size()).isEqualTo(times.length);
    int i = 0;
    for (Note note : clip.notes()) {
      assertThat(seconds(clip, note)).isCloseTo(times[i++], within(.001));
    }
    assertThat(studio.session().history().undoName()).contains("Record take");
  }

  @Test
  void whatIsPerformedOnTheComputersKeysIsRecordedToo() throws Exception {
    TrackId keys = studio.arm("Keys", Track.Kind.INSTRUMENT);
    studio.recorder().start();
    studio.ready();
    studio.rig.run(100 * BLOCK);
    studio.session().transport().perform(keys, 62, 90);
    studio.rig.run(50 * BLOCK);
    studio.session().transport().endPerformed(keys, 62);
    studio.session().transport().press(keys, 40, 90);
    studio.recorder().finish();
    NoteClip clip = notes(keys);
    assertThat(clip.notes()).extracting(Note::key).containsExactly((byte) 62);
    double late = (double) SteppedRig.OUTPUT / SteppedRig.RATE;
    assertThat(seconds(clip, clip.notes().getFirst()))
        .isCloseTo(100.0 * BLOCK / SteppedRig.RATE - late, within(.001));
  }

  @Test
  void keysOfTheCountInAreLeftOutButForOnesThatCameALittleEarly() throws Exception {
    TrackId keys = studio.arm("Keys", Track.Kind.INSTRUMENT);
    studio.session().transport().countIn(true);
    studio.recorder().start();
    studio.ready();
    studio.rig.run(BAR / 2);
    studio.rig.play(Message.noteOn(0, 50, 100), 1);
    studio.rig.play(Message.noteOff(0, 50, 64), 1.2);
    studio.rig.run(BAR / 2);
    studio.rig.play(Message.noteOn(0, 60, 100), 1.98);
    studio.rig.run(BEAT / BLOCK * BLOCK);
    studio.rig.play(Message.noteOff(0, 60, 64), 2.4);
    studio.recorder().finish();
    NoteClip clip = notes(keys);
    assertThat(clip.notes().size()).isEqualTo(1);
    Note note = clip.notes().iterator().next();
    assertThat(note.key()).isEqualTo((byte) 60);
    assertThat(seconds(clip, note)).isZero();
  }
}
