package studio.overdub.ui.shell.jobs;

import java.util.Optional;
import studio.overdub.ui.view.browser.Sound;
import studio.overdub.ui.view.saving.SoundForm;

/** The jobs with the sounds that a person saved. Made on the event thread, run elsewhere. */
public interface OwnSoundJobs {
  /** Why a sound can be neither changed nor deleted, a sentence; empty for one of the person's own. */
  Optional<String> refusal(Sound sound);

  /** What to ask before a sound of the person's is named and described anew. */
  SoundForm form(Sound sound);

  /** Names and describes a sound of the person's anew; as a favourite it stays one. */
  Job change(Sound sound, SoundForm form);

  /** Deletes a sound of the person's; {@link #restore} takes that back. */
  Job delete(Sound sound);

  /** The name of the sound that was deleted last and can be brought back. */
  Optional<String> deleted();

  /** Brings the sound back that was deleted last. */
  Job restore();

  /** Reads the folders of the person's sounds anew. */
  Job reread();
}
