package studio.overdub.device;

import java.util.List;
import studio.overdub.base.StudioException;

/**
 * What an instrument or effect is: its name, its parameters, and how to make one that plays.
 *
 * <p>Immutable and shared; every method but {@link #create} may be called on any thread.
 */
public interface DeviceType {
  /** What a device takes in and gives out. */
  enum Kind {
    /** Notes in, audio out. */
    INSTRUMENT,
    /** Audio in, audio out, in place. */
    AUDIO_EFFECT,
    /** Notes in, notes out. */
    NOTE_EFFECT
  }

  /** Stands in song files and on the command line; never changes: "synth", "sampler", "reverb". */
  String id();

  /** What people read: "Synthesizer". */
  String name();

  /** What it does, in one sentence. */
  String description();

  /** What it takes in and gives out. */
  Kind kind();

  /**
   * The version of its sound. It grows when a change would alter how an old song sounds; {@link #create} still makes
   * the old sound for the old number.
   */
  int soundVersion();

  /** Its parameters. A parameter's place in this list is its index in {@link Settings} and {@link ParamEvent}. */
  List<ParamSpec> params();

  /** Its settings that are text; most have none. */
  default List<TextSpec> texts() {
    return List.of();
  }

  /**
   * Whether, besides left and right, it fills the mono sends {@link Block#REVERB} and {@link Block#CHORUS}, as a
   * General MIDI instrument does with its controllers 91 and 93. A block of two channels has nobody who hears them.
   */
  default boolean hasEffectSends() {
    return false;
  }

  /**
   * How many stereo outputs it has: the main one, and further ones, which the song may send elsewhere. Where each sound
   * goes is the device's affair, by parameters of its own.
   */
  default int outputs() {
    return 1;
  }

  /**
   * Makes one that plays. May read files and take memory; called on a builder thread, never on the audio thread.
   *
   * @throws StudioException if what the settings name cannot be had, such as a missing font
   */
  Processor create(Settings settings, Preparation preparation) throws StudioException;

  /** The index of the parameter with this id, or -1. */
  default int indexOf(String paramId) {
    List<ParamSpec> specs = params();
    for (int i = 0; i < specs.size(); i++) {
      if (specs.get(i).id().equals(paramId)) {
        return i;
      }
    }
    return -1;
  }
}
