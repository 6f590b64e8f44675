package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioPeaks;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.Progress;
import studio.overdub.ui.view.arrange.WaveformPeaks;

/** The shapes of the song's sounds, measured in the background when they are first asked for. Event thread. */
final class FileWaveforms implements WaveformPeaks {
  private final Function<String, Path> place;
  private final Executor eventThread;
  private final Runnable onKnown;
  private final Map<Path, Optional<AudioPeaks>> known = new HashMap<>();

  /**
   * Shapes of sounds.
   *
   * @param place where a sound lies that clips name so
   * @param eventThread where {@code onKnown} is run
   * @param onKnown run when a shape has become known
   */
  FileWaveforms(Function<String, Path> place, Executor eventThread, Runnable onKnown) {
    this.place = place;
    this.eventThread = eventThread;
    this.onKnown = onKnown;
  }

  private Optional<AudioPeaks> peaks(String file) {
    Path path = place.apply(file);
    Optional<AudioPeaks> peaks = known.get(path);
    if (peaks == null) {
      peaks = Optional.empty();
      known.put(path, peaks);
      Thread.ofPlatform().daemon().name("waveform").start(() -> measure(path));
    }
    return peaks;
  }

  private void measure(Path path) {
    try (AudioReader reader = AudioFiles.open(path)) {
      AudioPeaks measured = AudioPeaks.of(reader, Progress.NONE);
      eventThread.execute(
          () -> {
            known.put(path, Optional.of(measured));
            onKnown.run();
          });
    } catch (IOException e) {
      // A sound that cannot be read has no shape; playback tells of it.
      return;
    }
  }

  @Override
  public int rate(String file) {
    return peaks(file).map(AudioPeaks::sampleRate).orElse(0);
  }

  @Override
  public void read(String file, long from, long to, float[] lowHigh) {
    lowHigh[0] = 0;
    lowHigh[1] = 0;
    peaks(file)
        .ifPresent(
            peaks -> {
              for (int channel = 0; channel < peaks.channels(); channel++) {
                lowHigh[0] = Math.min(lowHigh[0], peaks.low(channel, from, to));
                lowHigh[1] = Math.max(lowHigh[1], peaks.high(channel, from, to));
              }
            });
  }
}
