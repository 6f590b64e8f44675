package studio.overdub.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.edit.PatchEdits;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.song.Device;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;

/** Plays one note of a patch, through all of its devices, into a sound file. */
final class PatchAudition {
  private static final TrackId TRACK = new TrackId(1);

  private final Catalog catalog;
  private final Rendering rendering;
  private final Supplier<List<StoredPatch>> patches;

  PatchAudition(Catalog catalog, Rendering rendering, Supplier<List<StoredPatch>> patches) {
    this.catalog = catalog;
    this.rendering = rendering;
    this.patches = patches;
  }

  /**
   * Plays the note into a file, at 120 quarter notes a minute.
   *
   * @param order its preset names the patch; what it sets is set on the patch's instrument
   * @throws StudioException if there is no such patch or parameter, a device or recording of it is missing, or the file
   *     cannot be written
   */
  void play(Audition.Order order, Path out, Progress progress) throws StudioException {
    StoredPatch stored = find(order.preset());
    Song song = song(stored.patch(), order);
    double held = order.seconds() / 2;
    RenderOrder usual = RenderOrder.to(out);
    RenderOrder render =
        new RenderOrder(
            out, usual.sampleRate(), usual.bits(), usual.block(), usual.threads(), usual.interpolation(), 0,
            OptionalDouble.of(order.seconds() - held), false, false);
    Optional<Path> folder = Optional.of(stored.file().toAbsolutePath().getParent());
    Rendering.Result result = rendering.render(new SongFiles.Opened(song, folder, List.of()), render, progress);
    if (result.finished() && !result.notices().isEmpty()) {
      throw new StudioException(
          "The patch cannot be played whole", result.notices().getFirst().toString(), "Bring back what it needs.");
    }
  }

  private StoredPatch find(String name) throws StudioException {
    String lower = name.toLowerCase(Locale.ROOT);
    return patches.get().stream()
        .filter(stored -> stored.patch().name().toLowerCase(Locale.ROOT).equals(lower))
        .findFirst()
        .orElseThrow(
            () -> new StudioException("There is no patch of this name", name, "List them with: overdub catalog."));
  }

  private Song song(Patch patch, Audition.Order order) throws StudioException {
    Song song = PatchEdits.add(patch, catalog).apply(Song.EMPTY.withName(patch.name()));
    Device instrument = song.track(TRACK).orElseThrow().instrument().orElseThrow();
    DeviceType type =
        catalog
            .find(instrument.type())
            .orElseThrow(
                () ->
                    new StudioException(
                        "The patch's instrument is missing here", instrument.type(), "Choose another patch."));
    Map<String, Double> params = new HashMap<>(instrument.params());
    Map<String, String> texts = new HashMap<>(instrument.texts());
    Audition.set(type, order.set(), params, texts);
    long length = Math.max(1, Math.round(song.tempo().tick(order.seconds() / 2)));
    Notes notes = Notes.of(Note.of(1, ClipTick.ZERO, length, order.key(), order.velocity()));
    NoteClip clip = NoteClip.of(new ClipId(song.nextId()), patch.name(), TimelineTick.ZERO, length, notes);
    return song.mapTrack(
        TRACK,
        track ->
            track
                .withInstrument(Optional.of(instrument.withSound(instrument.preset(), params, texts)))
                .withClips(List.of(clip)));
  }
}
