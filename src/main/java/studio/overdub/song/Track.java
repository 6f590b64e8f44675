package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;

/**
 * A track: something that sounds, with its clips, its lanes and its mixer channel.
 *
 * @param kind what it holds
 * @param colour which of the palette's eight track colours, 0 to 7
 * @param midi where its notes go by MIDI, and come back from; of instrument tracks
 * @param noteEffects note effects before the instrument, first to last
 * @param instrument what its notes play; empty on audio and bus tracks, and where it plays another track's
 * @param playsThrough the instrument track whose instrument its notes play, as the parts of one MIDI channel do; else
 *     empty
 * @param patch the name of the patch it was last set to as a whole; empty for none
 * @param armed whether recording records onto it
 * @param clips in order of start
 * @param lanes automation and controllers on the timeline
 */
public record Track(
    TrackId id,
    String name,
    Kind kind,
    int colour,
    MidiAddress midi,
    List<Device> noteEffects,
    Optional<Device> instrument,
    Optional<TrackId> playsThrough,
    String patch,
    boolean armed,
    List<Clip> clips,
    List<AutomationLane> lanes,
    Channel channel,
    Extras extras) {

  /** What a track holds. */
  public enum Kind {
    /** Notes and patterns that an instrument plays. */
    INSTRUMENT,
    /** Recorded sound. */
    AUDIO,
    /** No clips; what other channels send to it. */
    BUS,
    /** The bus that gathers the mixer's reverb: it hears the reverb sends of instruments. */
    REVERB_BUS,
    /** The bus that gathers the mixer's chorus: it hears the chorus sends of instruments. */
    CHORUS_BUS;

    /** Whether it is a bus. */
    public boolean isBus() {
      return ordinal() >= BUS.ordinal();
    }
  }

  public Track {
    noteEffects = ImmutableList.copyOf(noteEffects);
    clips = ImmutableList.copyOf(clips);
    lanes = ImmutableList.copyOf(lanes);
  }

  /** An empty track. */
  public static Track of(TrackId id, String name, Kind kind, int colour) {
    return new Track(
        id, name, kind, colour, MidiAddress.DEFAULT, List.of(), Optional.empty(), Optional.empty(), "", false,
        List.of(), List.of(), Channel.DEFAULT, Extras.NONE);
  }

  /** The clip with this id, if it is on this track. */
  public Optional<Clip> clip(ClipId id) {
    return clips.stream().filter(clip -> clip.id().equals(id)).findFirst();
  }

  /** The device with this id, whatever its place on this track. */
  public Optional<Device> device(DeviceId id) {
    return java.util.stream.Stream.of(noteEffects.stream(), instrument.stream(), channel.inserts().stream())
        .flatMap(devices -> devices)
        .filter(device -> device.id().equals(id))
        .findFirst();
  }

  /** With {@code change} applied to the device with this id. */
  public Track mapDevice(DeviceId id, UnaryOperator<Device> change) {
    UnaryOperator<Device> one = device -> device.id().equals(id) ? change.apply(device) : device;
    return withNoteEffects(noteEffects.stream().map(one).toList())
        .withInstrument(instrument.map(one))
        .withChannel(channel.withInserts(channel.inserts().stream().map(one).toList()));
  }

  public Track withName(String name) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withColour(int colour) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withMidi(MidiAddress midi) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withNoteEffects(List<Device> noteEffects) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withInstrument(Optional<Device> instrument) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withPlaysThrough(Optional<TrackId> playsThrough) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withPatch(String patch) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withArmed(boolean armed) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  /** With these clips, put in order of start. */
  public Track withClips(List<? extends Clip> clips) {
    ImmutableList<Clip> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Clip::start), clips);
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, sorted, lanes, channel,
        extras);
  }

  public Track withLanes(List<AutomationLane> lanes) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  public Track withChannel(Channel channel) {
    return new Track(
        id, name, kind, colour, midi, noteEffects, instrument, playsThrough, patch, armed, clips, lanes, channel,
        extras);
  }

  /** With {@code change} applied to the clip with this id; the same object where nothing changed. */
  public Track mapClip(ClipId id, UnaryOperator<Clip> change) {
    for (Clip clip : clips) {
      if (clip.id().equals(id)) {
        Clip changed = change.apply(clip);
        return changed == clip ? this : withClips(clips.stream().map(c -> c == clip ? changed : c).toList());
      }
    }
    return this;
  }

  /** The last tick at which a clip ends; 0 for none. */
  public long end() {
    return clips.stream().mapToLong(clip -> clip.end().value()).max().orElse(0);
  }
}
