package studio.overdub.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.Device;
import studio.overdub.song.Extras;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Edits that set a whole track to a patch. What the patch says nothing of stays: clips, lanes, fader, pan, sends,
 * output.
 *
 * <p>A device of the patch goes on in the track's device of the same type, the first in the first, so that it plays on
 * without a break and its automation goes on moving it. Lanes of devices that the patch has no use for stay on the
 * track.
 */
public final class PatchEdits {
  private PatchEdits() {}

  /**
   * Lets an instrument track play a patch. A track that is called after its sound is called after the patch from then
   * on.
   *
   * @param catalog tells what a fresh track's sound is called
   */
  public static Edit play(TrackId id, Patch patch, Catalog catalog) {
    return new Edit(
        "Choose " + patch.name(),
        song -> {
          Optional<Track> track = song.track(id).filter(t -> t.kind() == Track.Kind.INSTRUMENT);
          if (track.isEmpty()) {
            return song;
          }
          IdSource ids = new IdSource(song.nextId());
          Track playing = playing(track.get(), patch, ids);
          String name = SoundName.follows(track.get(), catalog) ? patch.name() : playing.name();
          Track named = playing.withName(name).withPatch(patch.name());
          return named.equals(track.get()) ? song : song.mapTrack(id, t -> named).withNextId(ids.next());
        });
  }

  private static Track playing(Track track, Patch patch, IdSource ids) {
    List<Device> instrument = fitted(List.of(patch.instrument()), track.instrument().stream().toList(), ids);
    return track
        .withNoteEffects(fitted(patch.noteEffects(), track.noteEffects(), ids))
        .withInstrument(Optional.of(instrument.getFirst()))
        .withPlaysThrough(Optional.empty())
        .withChannel(track.channel().withInserts(fitted(patch.inserts(), track.channel().inserts(), ids)));
  }

  private static List<Device> fitted(List<PatchDevice> wanted, List<Device> present, IdSource ids) {
    List<Device> left = new ArrayList<>(present);
    List<Device> devices = new ArrayList<>();
    for (PatchDevice device : wanted) {
      Optional<Device> same = left.stream().filter(d -> d.type().equals(device.type())).findFirst();
      same.ifPresent(left::remove);
      DeviceId id = same.map(Device::id).orElseGet(ids::device);
      devices.add(
          new Device(
              id, device.type(), device.soundVersion(), device.preset(), device.enabled(), device.params(),
              device.texts(), same.map(Device::extras).orElse(Extras.NONE)));
    }
    return devices;
  }

  /** Adds an instrument track that plays a patch and is called after it. Its id is the song's {@link Song#nextId}. */
  public static Edit add(Patch patch, Catalog catalog) {
    return new Edit(
        "Add track",
        song ->
            TrackEdits.add(patch.name(), Track.Kind.INSTRUMENT, Optional.empty())
                .then(play(new TrackId(song.nextId()), patch, catalog))
                .apply(song));
  }

  /**
   * An edit that gives a track a sound, made from where {@code before} stood: devices, name and patch that other sounds
   * left there meanwhile are taken back first.
   */
  public static Edit from(Track before, Edit choice) {
    return new Edit(
        choice.name(), song -> choice.apply(song.mapTrack(before.id(), track -> restored(track, before))));
  }

  private static Track restored(Track track, Track before) {
    return track
        .withName(before.name())
        .withPatch(before.patch())
        .withNoteEffects(before.noteEffects())
        .withInstrument(before.instrument())
        .withPlaysThrough(before.playsThrough())
        .withChannel(track.channel().withInserts(before.channel().inserts()));
  }

  /**
   * Notes that a track plays a patch as it was saved just now, and calls it after it where it was called after its
   * sound.
   */
  public static Edit saved(TrackId id, String patch, Catalog catalog) {
    return new Edit(
        "Save patch",
        song ->
            song.mapTrack(
                id,
                track ->
                    (SoundName.follows(track, catalog) ? track.withName(patch) : track).withPatch(patch)));
  }

  /** How many lanes of a track move devices that it does not have. */
  public static int strandedLanes(Track track) {
    return (int)
        track.lanes().stream()
            .map(AutomationLane::target)
            .filter(target -> target instanceof LaneTarget.Parameter p && track.device(p.device()).isEmpty())
            .count();
  }
}
