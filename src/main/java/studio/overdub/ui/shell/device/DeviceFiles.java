package studio.overdub.ui.shell.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.TrackId;

/** What device panels need of files. Event thread only. */
public interface DeviceFiles {
  /** Knows no files, for a picture. */
  DeviceFiles NONE =
      new DeviceFiles() {
        @Override
        public Optional<Path> chooseFont(List<String> endings) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSound() {
          return Optional.empty();
        }

        @Override
        public void makeInstrument(Path sound, Optional<TrackId> track) {
          // Nothing can be brought in.
        }

        @Override
        public void bring(List<Path> sounds, Consumer<List<String>> use) {
          // As above.
        }
      };

  /** Asks for a font with one of these endings, any for none; empty where none was chosen. */
  Optional<Path> chooseFont(List<String> endings);

  /** Asks for a sound file; empty where none was chosen. */
  Optional<Path> chooseSound();

  /** Copies a sound into the song in the background and lets a track's instrument be made of it, its root detected. */
  void makeInstrument(Path sound, Optional<TrackId> track);

  /** Copies sounds into the song in the background, then hands what devices call them to {@code use}, in order. */
  void bring(List<Path> sounds, Consumer<List<String>> use);
}
