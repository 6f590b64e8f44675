package studio.overdub.ui.shell.jobs;

import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.saving.SoundForm;

/**
 * What a person does with the sounds of their own: names and describes them, deletes them, brings them back. Event
 * thread only.
 *
 * @param jobs what does it
 * @param dialogs what asks and tells
 * @param runner what runs the jobs
 */
public record SoundCare(OwnSoundJobs jobs, Dialogs dialogs, JobRunner runner) {
  /** Why a sound can be neither changed nor deleted, a sentence; empty for one of the person's own. */
  public Optional<String> refusal(Sound sound) {
    return jobs.refusal(sound);
  }

  /**
   * Asks what a sound is called and what it is for; one that cannot be changed says so at the foot.
   *
   * @param renamed hears its name when it is changed
   */
  public void change(Sound sound, Consumer<String> renamed) {
    if (isOwn(sound)) {
      SoundForm form = jobs.form(sound);
      if (dialogs.fillIn(form)) {
        runner.run(jobs.change(sound, form), () -> renamed.accept(form.name()));
      }
    }
  }

  /**
   * Deletes a sound without a question, and offers to bring it back; one that cannot be deleted says so at the foot.
   */
  public void delete(Sound sound) {
    if (isOwn(sound)) {
      Job job = jobs.delete(sound);
      runner.run(job, () -> dialogs.offered("Deleted \u201c" + sound.name() + "\u201d", "Undo", this::restore));
    }
  }

  private boolean isOwn(Sound sound) {
    Optional<String> refusal = refusal(sound);
    refusal.ifPresent(dialogs::told);
    return refusal.isEmpty();
  }

  /** The name of the sound that was deleted last and can be brought back. */
  public Optional<String> deleted() {
    return jobs.deleted();
  }

  /** Brings the sound back that was deleted last. */
  public void restore() {
    if (deleted().isPresent()) {
      runner.run(jobs.restore(), () -> {});
    }
  }

  /** Reads the folders of the person's sounds anew. */
  public void reread() {
    runner.run(jobs.reread(), () -> {});
  }
}
