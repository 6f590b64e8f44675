package studio.overdub.device;

import studio.overdub.base.StudioException;

/** Where audio clips and devices get the sounds that a song names. */
public interface AudioSources {
  /** A song without audio. */
  AudioSources NONE =
      file -> {
        throw new StudioException("There is no sound", file, "Save the song first.");
      };

  /**
   * Opens a sound; called on a builder thread, again for each compile, so that what is open already is given back.
   *
   * @param file as the song names it: a path within the song folder
   * @throws StudioException if it is missing or cannot be read
   */
  AudioSource open(String file) throws StudioException;
}
