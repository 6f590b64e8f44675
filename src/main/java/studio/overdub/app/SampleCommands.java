package studio.overdub.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;
import studio.overdub.device.DeviceType;
import studio.overdub.device.SampleLayer;
import studio.overdub.edit.Edit;
import studio.overdub.edit.SliceEdits;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;

/** The commands that make instruments of the selected audio clip. Sounds are listened to in the background. */
public final class SampleCommands {
  private static final String MENU = "Clip";
  private static final double SENSITIVITY = .5;

  private final Session session;
  private final AudioSources sources;
  private final Executor background;
  private final Executor eventThread;
  private final Consumer<StudioException> onProblem;

  private SampleCommands(
      Session session, AudioSources sources, Executor background, Executor eventThread,
      Consumer<StudioException> onProblem) {
    this.session = session;
    this.sources = sources;
    this.background = background;
    this.eventThread = eventThread;
    this.onProblem = onProblem;
  }

  /** Looks a sound over; on a background thread. */
  private interface Making {
    Edit edit(AudioSource sound) throws StudioException;
  }

  /**
   * Adds the commands to the table.
   *
   * @param folder where the song's sounds lie, at the time of asking
   * @param eventThread where edits are made and problems told
   */
  public static void add(
      Session session, CommandTable table, Supplier<Path> folder, Executor background, Executor eventThread,
      Consumer<StudioException> onProblem) {
    AudioSources sources = new AudioLibrary(() -> Optional.of(folder.get()));
    new SampleCommands(session, sources, background, eventThread, onProblem).add(table);
  }

  private void add(CommandTable table) {
    onClip(
        table, "clip.sliceByTransients", "Slice to pads by transients",
        "Cuts the selected audio clip where sounds begin, a pad a slice, and writes the notes that play it as it was.",
        this::sliceByTransients);
    onClip(
        table, "clip.sliceByBeats", "Slice to pads by beats",
        "Cuts the selected audio clip at the song's eighth notes, a pad a slice, and writes the notes that play it.",
        this::sliceByBeats);
    onClip(
        table, "clip.sliceByOwnBeats", "Slice to pads by the loop's own beats",
        "Cuts the selected loop at its own eighth notes, by the tempo that its length says.", this::sliceByOwnBeats);
    onClip(
        table, "clip.makeInstrument", "Make an instrument of the clip",
        "Makes the selected audio clip an instrument on a track of its own, its root key detected.", this::make);
  }

  private void onClip(
      CommandTable table, String id, String label, String explanation, Consumer<AudioClip> action) {
    table.add(
        Command.of(id, MENU, label, "", explanation, () -> clip().ifPresent(action)).when(() -> clip().isPresent()));
  }

  /** The one audio clip that is selected. */
  private Optional<AudioClip> clip() {
    return session.selection().clips().size() != 1
        ? Optional.empty()
        : session
            .song()
            .clip(session.selection().clips().iterator().next())
            .filter(AudioClip.class::isInstance)
            .map(AudioClip.class::cast);
  }

  private DeviceType type(String id) {
    return session.catalog().find(id).orElseThrow();
  }

  private void sliceByTransients(AudioClip clip) {
    Song song = session.song();
    run(
        clip,
        sound -> {
          long end = Slices.end(song, clip, sound);
          return slice(
              clip, sound, SoundAnalysis.onsets(sources, clip.file(), clip.firstFrame(), end, SENSITIVITY), end);
        });
  }

  private void sliceByBeats(AudioClip clip) {
    Song song = session.song();
    run(
        clip,
        sound -> {
          long end = Slices.end(song, clip, sound);
          return slice(clip, sound, Slices.eighths(song, clip, sound.sampleRate(), end), end);
        });
  }

  private void sliceByOwnBeats(AudioClip clip) {
    Song song = session.song();
    run(
        clip,
        sound -> {
          long end = Slices.end(song, clip, sound);
          return slice(clip, sound, SoundAnalysis.eighths(clip.firstFrame(), end, sound.sampleRate()), end);
        });
  }

  private Edit slice(AudioClip clip, AudioSource sound, List<Long> starts, long end) {
    return SliceEdits.toPads(clip.id(), type("drumrack"), new SliceEdits.Cut(sound.sampleRate(), starts, end));
  }

  private void make(AudioClip clip) {
    Song song = session.song();
    run(
        clip,
        sound -> {
          long end = Slices.end(song, clip, sound);
          boolean whole = end == sound.frames();
          SampleLayer layer =
              new SampleLayer(
                  clip.file(), clip.firstFrame(), whole ? OptionalLong.empty() : OptionalLong.of(end), 1, 127);
          return SampleInstrument.of(sources, clip.name(), layer).onto(Optional.empty(), type("sample"));
        });
  }

  /** Listens in the background, then makes the edit and selects the track that came of it. */
  private void run(AudioClip clip, Making making) {
    background.execute(
        () -> {
          try {
            Edit edit = making.edit(sources.open(clip.file()));
            eventThread.execute(() -> apply(edit));
          } catch (StudioException problem) {
            eventThread.execute(() -> onProblem.accept(problem));
          }
        });
  }

  private void apply(Edit edit) {
    TrackId added = new TrackId(session.song().nextId());
    session.apply(edit);
    session.select(session.selection().withTrack(added));
  }
}
