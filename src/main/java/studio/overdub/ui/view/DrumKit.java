package studio.overdub.ui.view;

import java.util.Optional;
import studio.overdub.song.Device;
import studio.overdub.song.Track;

/** Which tracks play drums, so that their keys are shown by the names of what they strike. */
public final class DrumKit {
  /** The channel that General MIDI gives to percussion, counted from 0. */
  private static final int GM_CHANNEL = 9;

  private DrumKit() {}

  /** Whether a track plays a drum kit: on General MIDI's channel 10, or with an instrument that plays drums. */
  public static boolean is(Track track) {
    return track.midi().channel() == GM_CHANNEL || track.instrument().map(Device::playsDrums).orElse(false);
  }

  /** What a key of a track is called: a drum's name, or the key's own. */
  public static String keyName(Track track, int key) {
    String drum = is(track) ? Percussion.name(key) : "";
    return drum.isEmpty() ? KeyNames.of(key, Optional.empty()) : drum;
  }
}
