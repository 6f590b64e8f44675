package studio.overdub.ui.shell.jobs;

import java.util.List;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

/** Work that takes a while and may fail. */
public interface Job {
  /** What a job does. */
  interface Work {
    /** Does it, as {@link Job#run}. */
    Result run(Progress progress) throws StudioException;
  }

  /** A job that is called {@code title} while it runs. */
  static Job of(String title, Work work) {
    return new Job() {
      @Override
      public String title() {
        return title;
      }

      @Override
      public Result run(Progress progress) throws StudioException {
        return work.run(progress);
      }
    };
  }

  /** What it is called while it runs: "Exporting Night Bus Home.flac". */
  String title();

  /**
   * Does the work. Called on a thread of its own; everything it needs of the song was taken when it was made.
   *
   * @return what to do about it on the event thread, or null after the progress said to stop
   * @throws StudioException if it failed; nothing half-done is left
   */
  Result run(Progress progress) throws StudioException;

  /**
   * What came of a job.
   *
   * @param apply brings it into the session; run on the event thread
   * @param message what to tell at the window's foot: "Exported Night Bus Home.flac, 3:12"
   * @param notices what was met on the way; shown if there are any
   */
  record Result(Runnable apply, String message, List<Notice> notices) {
    public Result {
      notices = List.copyOf(notices);
    }
  }
}
