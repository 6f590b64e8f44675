package studio.overdub.app;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;

/**
 * What is chosen.
 *
 * @param track the chosen track
 * @param clips the clips chosen in the arranger
 * @param editing the clip that the editors below show
 * @param notes ids of the notes chosen in {@code editing}
 * @param device the device whose panel shows
 */
public record Selection(
    Optional<TrackId> track, Set<ClipId> clips, Optional<ClipId> editing, Set<Integer> notes,
    Optional<DeviceId> device) {
  /** Nothing. */
  public static final Selection NONE =
      new Selection(Optional.empty(), Set.of(), Optional.empty(), Set.of(), Optional.empty());

  public Selection {
    clips = ImmutableSet.copyOf(clips);
    notes = ImmutableSet.copyOf(notes);
  }

  /** With this track chosen; its clips and notes stay as they are. */
  public Selection withTrack(TrackId track) {
    return new Selection(Optional.of(track), clips, editing, notes, device);
  }

  public Selection withClips(Set<ClipId> clips) {
    return new Selection(track, clips, editing, notes, device);
  }

  /** With this clip in the editors, none of its notes chosen. */
  public Selection withEditing(ClipId clip) {
    return new Selection(track, clips, Optional.of(clip), Set.of(), device);
  }

  public Selection withNotes(Set<Integer> notes) {
    return new Selection(track, clips, editing, notes, device);
  }

  public Selection withDevice(Optional<DeviceId> device) {
    return new Selection(track, clips, editing, notes, device);
  }
}
