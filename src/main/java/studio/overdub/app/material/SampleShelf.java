package studio.overdub.app.material;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import studio.overdub.app.AudioLibrary;

/**
 * The shapes of the song's sounds, each measured in the background when it is first asked for; who listens is told when
 * there is more to show. Event thread only.
 */
public final class SampleShelf extends Shelf {
  private final Supplier<Path> songFolder;
  private final Loader<Place, SoundShape> shapes;
  private final StrokeShelf strokes;
  private final Loader<Place, float[][]> wavetables;

  private record Place(Path songFolder, String file) {}

  /**
   * A shelf of the sounds of the song that is open.
   *
   * @param songFolder where its sounds lie
   * @param background where files are read
   * @param eventThread where answers arrive
   */
  public SampleShelf(Supplier<Path> songFolder, Executor background, Executor eventThread) {
    this.songFolder = songFolder;
    shapes =
        new Loader<>(
            place ->
                SoundShape.of(new AudioLibrary(() -> Optional.of(place.songFolder())).open(place.file())),
            background, eventThread, this::tell);
    wavetables =
        new Loader<>(
            place ->
                WavetableFrames.read(new AudioLibrary(() -> Optional.of(place.songFolder())), place.file()),
            background, eventThread, this::tell);
    strokes = new StrokeShelf(background, eventThread);
  }

  /** What strokes of synthesised drums look like, measured where the sounds are. */
  public StrokeShelf strokes() {
    return strokes;
  }

  /**
   * The shape of a sound of the song.
   *
   * @param file as devices and clips name it: "audio/Kick.wav"
   */
  public Loading<SoundShape> shape(String file) {
    return shapes.get(new Place(songFolder.get(), file));
  }

  /**
   * The frames of a sound of the song that is read as a wavetable, 256 points each, with a peak
   * of 1 altogether.
   *
   * @param layer as devices name it, a stretch where it is one
   */
  public Loading<float[][]> wavetable(String layer) {
    return wavetables.get(new Place(songFolder.get(), layer));
  }
}
