package studio.overdub.soundfont.sfz;

import studio.overdub.audiofile.MappedAudio;
import studio.overdub.audiofile.SampleLoops;

/**
 * What a region plays: a sound file, mapped into memory and left on disk until it is played, or a wave.
 *
 * @param name as the instrument calls it
 * @param audio the sound; null of a wave, and of a file that could not be opened, which is silent
 * @param loops what the file says of loops and key
 * @param wave the wave; null of a file
 */
public record SfzSample(String name, MappedAudio audio, SampleLoops loops, Wave wave) {
  /** Whether it can be heard at all. */
  public boolean isPlayable() {
    return audio != null && audio.frames() > 0 || wave != null && wave != Wave.SILENCE;
  }
}
