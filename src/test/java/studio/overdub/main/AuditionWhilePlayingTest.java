package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.Session;
import studio.overdub.app.SteppedRig;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.Program;
import studio.overdub.app.material.SoundFontSource;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.Device;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Stroke;
import studio.overdub.ui.view.browser.TrackSound;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.sampler.ProgramsModel;

/** Programs of a font are listened to while the song plays: through the real engine and bank, block after block. */
class AuditionWhilePlayingTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final TrackId ORGAN = new TrackId(1);
  private static final TrackId KEYS = new TrackId(2);
  private static final long SONG_QUARTERS = 64;

  @TempDir Path folder;

  private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
  private final List<StudioException> problems = new ArrayList<>();
  private final SteppedRig rig = new SteppedRig(false);
  private LiveStudio studio;
  private Session session;
  private PresetSounds sounds;
  private ProgramsModel programs;
  private TrackSound browser;

  @BeforeEach
  void playTheSong() throws Exception {
    Furnishing furnishing = new Furnishing(HOME, folder.resolve("user"), folder.resolve("data"));
    studio = furnishing.studio(rig, events::add, problems::add);
    session = studio.session();
    session.open(song(), Optional.empty());
    session.select(session.selection().withTrack(KEYS));
    sounds =
        new PresetSounds(
            furnishing.catalog(), furnishing.factory(), furnishing.factoryKits(), furnishing.ownLibrary().read(),
            new FavouriteFile(furnishing.favourites(), problems::add),
            new SoundFetch(
                furnishing.ownSounds(), furnishing.catalog(), studio::soundFolder, studio.tried(), Runnable::run,
                events::add, problems::add));
    FontShelf shelf =
        new FontShelf(List.of(new SoundFontSource(furnishing.fonts())), Runnable::run, Runnable::run);
    programs = new ProgramsModel(session, new DeviceModel(session, sounds), shelf);
    browser = new TrackSound(session, sounds, told -> {});
    studio.start();
    session.transport().play();
    ready();
    rig.run(SteppedRig.RATE / 2);
    assertThat(peakDb(ORGAN)).isGreaterThan(-40);
    assertThat(peakDb(KEYS)).as("has nothing to play").isLessThan(-100);
  }

  @AfterEach
  void close() {
    studio.close();
    assertThat(problems).isEmpty();
  }

  /** An organ that holds one note all the time, and a track without notes. */
  private static Song song() {
    Note note = Note.of(1, ClipTick.ZERO, SONG_QUARTERS * Ticks.PER_QUARTER, 60, 100);
    NoteClip clip =
        NoteClip.of(new ClipId(5), "", TimelineTick.ZERO, SONG_QUARTERS * Ticks.PER_QUARTER, Notes.of(note));
    Track organ = track(ORGAN, "Organ", 16).withClips(List.of(clip));
    return Song.EMPTY.withTracks(List.of(organ, track(KEYS, "Keys", 0))).withNextId(10);
  }

  private static Track track(TrackId id, String name, int program) {
    Device sampler = Device.of(new DeviceId(id.value() + 2), "sampler", 1).withParam("program", program);
    return Track.of(id, name, Track.Kind.INSTRUMENT, 0).withInstrument(Optional.of(sampler));
  }

  private void ready() throws InterruptedException {
    studio.awaitReady();
    for (Runnable task = events.poll(); task != null; task = events.poll()) {
      task.run();
    }
  }

  private double peakDb(TrackId track) {
    return session.transport().peakDb(track, 0);
  }

  private static int frames(int ms) {
    int blocks = ms * SteppedRig.RATE / 1000 / SteppedRig.BLOCK;
    return blocks * SteppedRig.BLOCK;
  }

  private Program program(int number) {
    return programs.font().value().orElseThrow().programs().stream()
        .filter(program -> program.program() == number && program.bank() == 0 && !program.drums())
        .findFirst()
        .orElseThrow();
  }

  /** Strikes one key after the other for as long as each is held; every one of them must sound, and the song go on. */
  private void listen(List<Stroke> strokes, boolean fromBrowser) {
    assertThat(strokes).isNotEmpty();
    for (Stroke stroke : strokes) {
      double before = session.transport().positionSeconds();
      if (fromBrowser) {
        browser.press(stroke);
      } else {
        programs.press(stroke);
      }
      rig.run(frames(stroke.lengthMs()));
      if (fromBrowser) {
        browser.release(stroke);
      } else {
        programs.release(stroke);
      }
      assertThat(peakDb(KEYS)).as("key %d", stroke.key()).isGreaterThan(-50);
      assertThat(peakDb(ORGAN)).as("the song goes on").isGreaterThan(-40);
      assertThat(session.transport().playing()).isTrue();
      assertThat(session.transport().positionSeconds() - before)
          .isEqualTo((double) frames(stroke.lengthMs()) / SteppedRig.RATE, within(.02));
    }
  }

  /** What was struck has died away after some seconds, while the song still sounds. */
  private void ends() {
    rig.run(frames(8000));
    peakDb(KEYS);
    rig.run(frames(500));
    assertThat(peakDb(KEYS)).as("nothing hangs").isLessThan(-90);
    assertThat(peakDb(ORGAN)).isGreaterThan(-40);
    assertThat(session.transport().playing()).isTrue();
  }

  @Test
  void programsOfTheFontAreHeardOneAfterTheOtherAndEnd() throws Exception {
    for (int number : new int[] {48, 19, 73}) {
      programs.choose(program(number), true);
      ready();
      listen(programs.audition(), false);
    }
    ends();
  }

  @Test
  void theNextChoiceMayComeWhileTheLastOneSounds() throws Exception {
    Stroke first = programs.audition().getFirst();
    programs.press(first);
    rig.run(frames(50));
    programs.choose(program(48), true);
    ready();
    programs.release(first);
    listen(programs.audition(), false);
    ends();
  }

  @Test
  void soundsOfTheBrowserAreHeardAndEnd() throws Exception {
    browser.beginStepping();
    browser.step(sounds.sounds().getFirst(), () -> {});
    ready();
    listen(browser.audition(), true);
    ends();
  }
}
