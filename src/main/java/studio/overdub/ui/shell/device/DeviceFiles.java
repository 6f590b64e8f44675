package studio.overdub.ui.shell.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.Kits;
import studio.overdub.base.DeviceId;
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
        public List<Kits.Kit> kits(String type) {
          return List.of();
        }

        @Override
        public void loadKit(Kits.Kit kit, DeviceId device) {
          // There are none.
        }

        @Override
        public void saveKit(String name, DeviceId device) {
          // Nothing can be written.
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

  /** The kits of a type of device. */
  List<Kits.Kit> kits(String type);

  /** Brings a kit's sounds into the song in the background, then sets a device to it. */
  void loadKit(Kits.Kit kit, DeviceId device);

  /** Saves a device with its sounds as a kit in the background. */
  void saveKit(String name, DeviceId device);

  /** Copies sounds into the song in the background, then hands what devices call them to {@code use}, in order. */
  void bring(List<Path> sounds, Consumer<List<String>> use);
}
