package studio.overdub.ui.shell.jobs;

import java.util.Optional;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;

/**
 * Saving sounds: asks what they are called, then saves them. Event thread only.
 *
 * @param jobs what saves them
 * @param dialogs what asks
 * @param runner what runs the jobs
 */
public record SoundSaving(StudioJobs jobs, Dialogs dialogs, JobRunner runner) {
  /** Saves what a track's notes and sound go through as a patch; one without an instrument has none. */
  public void savePatch(Optional<TrackId> track) {
    track
        .flatMap(id -> jobs.patchForm(id).filter(dialogs::fillIn).map(form -> jobs.savePatch(id, form)))
        .ifPresent(job -> runner.run(job, () -> {}));
  }

  /** Saves what a device is set to as a preset. */
  public void savePreset(DeviceId device) {
    jobs.presetForm(device)
        .filter(dialogs::fillIn)
        .ifPresent(form -> runner.run(jobs.savePreset(device, form), () -> {}));
  }
}
