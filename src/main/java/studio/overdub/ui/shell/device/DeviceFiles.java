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
        public void bringVoices(Optional<TrackId> track) {
          // There are none.
        }

        @Override
        public void saveVoice(String name, DeviceId device) {
          // Nothing can be written.
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
        public void savePreset(DeviceId device) {
          // As above.
        }

        @Override
        public void savePatch(TrackId track) {
          // As above.
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

  /** Asks for a file of DX7 voices and keeps them as presets in the background; a track's FM then plays the first. */
  void bringVoices(Optional<TrackId> track);

  /** Asks where to save what an FM synthesizer is set to as a DX7 voice, suggesting a name, and saves it there. */
  void saveVoice(String name, DeviceId device);

  /** The kits of a type of device. */
  List<Kits.Kit> kits(String type);

  /** Brings a kit's sounds into the song in the background, then sets a device to it. */
  void loadKit(Kits.Kit kit, DeviceId device);

  /** Saves a device with its sounds as a kit in the background. */
  void saveKit(String name, DeviceId device);

  /** Asks what to call what a device is set to, and saves it as a preset in the background. */
  void savePreset(DeviceId device);

  /** Asks what to call a track's sound, and saves all that it goes through as a patch in the background. */
  void savePatch(TrackId track);

  /** Copies sounds into the song in the background, then hands what devices call them to {@code use}, in order. */
  void bring(List<Path> sounds, Consumer<List<String>> use);
}
