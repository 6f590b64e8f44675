package studio.overdub.device;

import java.util.List;

/** The categories that sounds are sorted by, the same for presets of every device and for patches. */
public final class SoundCategory {
  /** What instruments and patches sound like, in the order in which people are shown them. */
  public static final List<String> SOUNDS =
      List.of(
          "Bass", "Lead", "Keys", "Organ", "Pluck", "Bell", "Pad", "Strings", "Choir", "Brass", "Drums", "Texture",
          "Effects");

  /** What note effects do. */
  public static final List<String> NOTE_EFFECTS =
      List.of(
          "Arpeggio", "Chord", "Scale", "Strum", "Humanize", "Echo", "Length", "Velocity", "Chance", "Split", "Latch");

  /** What audio effects do. */
  public static final List<String> AUDIO_EFFECTS =
      List.of("Reverb", "Delay", "Chorus", "Phaser", "Dynamics", "EQ", "Drive");

  private SoundCategory() {}

  /** The categories of the presets of a kind of device. */
  public static List<String> of(DeviceType.Kind kind) {
    return switch (kind) {
      case INSTRUMENT -> SOUNDS;
      case NOTE_EFFECT -> NOTE_EFFECTS;
      case AUDIO_EFFECT -> AUDIO_EFFECTS;
    };
  }
}
