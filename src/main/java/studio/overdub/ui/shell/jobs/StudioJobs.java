package studio.overdub.ui.shell.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.app.Kits;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.ui.view.saving.SoundForm;

/** The jobs that the window starts. Made on the event thread, from the session as it is then; run elsewhere. */
public interface StudioJobs {
  /** Brings what is still coming in into the song, before it is saved or given up. Event thread. */
  default void settle() {}

  /** Starts an empty song in place of the one that is open. Event thread, done at once. */
  void newSong();

  /** Opens the demo song in place of the one that is open. */
  Job openDemo();

  /** Opens a song folder, or what can become a song by itself such as a MIDI file, in place of the one that is open. */
  Job open(Path path);

  /** Saves the song into a folder, replacing what it was there before. */
  Job save(Path folder);

  /** Imports a MIDI or audio file into the song that is open. */
  Job importInto(Path file);

  /**
   * Copies sounds into the song, without placing them.
   *
   * @param use hears on the event thread what clips and devices call them, in order
   */
  Job bringSounds(List<Path> files, Consumer<List<String>> use);

  /**
   * Brings a sound into the song and makes an instrument of it, its root key detected.
   *
   * @param track the instrument track that is to play it; empty for a new one
   */
  Job makeInstrument(Path sound, Optional<TrackId> track);

  /** The kits of a type of device. */
  List<Kits.Kit> kits(String type);

  /** Brings a kit's sounds into the song and sets a device to it. */
  Job loadKit(Kits.Kit kit, DeviceId device);

  /** Saves a device with its sounds as a kit. */
  Job saveKit(String name, DeviceId device);

  /** What to ask before a track is saved as a patch; empty where it has no instrument. */
  Optional<SoundForm> patchForm(TrackId track);

  /** Saves what a track's notes and sound go through, with its recordings, as a patch of the person's. */
  Job savePatch(TrackId track, SoundForm form);

  /** What to ask before a device is saved as a preset; empty where its type is missing here. */
  Optional<SoundForm> presetForm(DeviceId device);

  /** Saves what a device is set to as a preset of the person's. */
  Job savePreset(DeviceId device, SoundForm form);

  /** The jobs with the sounds that the person saved. */
  OwnSoundJobs ownSounds();

  /**
   * Lets a sampler play a font.
   *
   * @param track the instrument track that is to play it; empty for a new one
   */
  Job playFont(Path font, Optional<TrackId> track);

  /**
   * Keeps the DX7 voices of a file as presets of the FM synthesizer, and lets it play the first.
   *
   * @param track the instrument track that is to play it; empty for a new one
   */
  Job bringVoices(Path file, Optional<TrackId> track);

  /** Writes what an FM synthesizer is set to as a DX7 voice. */
  Job saveVoice(DeviceId device, Path file);

  /** The endings of files of DX7 voices: "syx". */
  List<String> voices();

  /** The endings of fonts: "sf2", "dls". */
  List<String> fonts();

  /** The endings of sounds: "wav", "flac". */
  List<String> sounds();

  /** Renders the song to a sound file, or exports it as MIDI, by the file's ending. */
  Job export(Path file, ExportOptions options);

  /** The endings that {@link #open} takes besides song folders: "mid", "kar". */
  List<String> openable();

  /** The endings that {@link #importInto} takes: "mid", "wav". */
  List<String> importable();

  /** The endings that {@link #export} makes, the usual one first: "wav", "flac", "mid". */
  List<String> exportable();

  /** The ending of song folders: "overdub". */
  String songEnding();

  /**
   * How a song is rendered.
   *
   * @param sampleRate frames a second
   * @param bits 16, 24, or 32 for floating point
   * @param stems whether each track is rendered to a file of its own
   */
  record ExportOptions(int sampleRate, int bits, boolean stems) {
    /** 44.1 kHz, 24 bit, one file. */
    public static final ExportOptions DEFAULT = new ExportOptions(44_100, 24, false);
  }
}
