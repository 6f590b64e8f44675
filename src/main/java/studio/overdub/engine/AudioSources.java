package studio.overdub.engine;

import studio.overdub.base.StudioException;

/** Where the engine gets the sound of audio clips. */
public interface AudioSources {
  /** A song without audio. */
  AudioSources NONE =
      file -> {
        throw new StudioException("There is no sound", file, "Save the song first.");
      };

  /**
   * Opens a sound; called on a builder thread, again for each compile, so that what is open already is given back.
   *
   * @param file as the audio clip names it: a path within the song folder
   * @throws StudioException if it is missing or cannot be read
   */
  AudioSource open(String file) throws StudioException;
}
