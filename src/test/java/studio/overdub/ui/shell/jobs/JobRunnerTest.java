package studio.overdub.ui.shell.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

class JobRunnerTest {
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Runnable> waiting = new ArrayList<>();
  private final JobRunner runner = new JobRunner(dialogs, waiting::add, Runnable::run);
  private final List<String> done = new ArrayList<>();

  private interface Work {
    Job.Result run(Progress progress) throws StudioException;
  }

  private static Job job(Work work) {
    return new Job() {
      @Override
      public String title() {
        return "Exporting";
      }

      @Override
      public Result run(Progress progress) throws StudioException {
        return work.run(progress);
      }
    };
  }

  private void work() {
    waiting.removeFirst().run();
  }

  @Test
  void aJobIsAppliedAndThenGoesOn() {
    runner.run(
        job(progress -> {
          progress.report(.5, "half");
          return new Job.Result(() -> done.add("applied"), "Exported", List.of(new Notice("bar 3", "clipped")));
        }),
        () -> done.add("then"));
    assertThat(runner.busy()).isTrue();
    work();
    assertThat(done).containsExactly("applied", "then");
    assertThat(dialogs.said)
        .containsExactly("started Exporting", "progress half", "ended", "told Exported", "noticed 1");
    assertThat(runner.busy()).isFalse();
  }

  @Test
  void aCancelledJobChangesNothing() {
    runner.run(
        job(progress -> {
          dialogs.cancel.run();
          return progress.report(.1, "") ? new Job.Result(() -> done.add("applied"), "", List.of()) : null;
        }),
        () -> done.add("then"));
    work();
    assertThat(done).isEmpty();
    assertThat(dialogs.said).endsWith("told Stopped. Nothing was changed.");
  }

  @Test
  void aFailureSaysWhatWhereAndWhatToDo() {
    runner.run(
        job(progress -> {
          throw new StudioException("The disk is full", "/music", "Free some space.");
        }),
        () -> done.add("then"));
    work();
    assertThat(done).isEmpty();
    assertThat(dialogs.said).endsWith("failed The disk is full: /music. Free some space.");
  }

  @Test
  void aMistakeOfTheProgramIsToldInWordsToo() {
    runner.run(
        job(progress -> {
          throw new IllegalStateException("lost");
        }),
        () -> {});
    work();
    assertThat(dialogs.said.getLast()).startsWith("failed Something went wrong inside Overdub").contains("lost");
    assertThat(runner.busy()).isFalse();
  }

  @Test
  void aSecondJobWaitsForThePerson() {
    runner.run(job(progress -> new Job.Result(() -> {}, "", List.of())), () -> {});
    runner.run(job(progress -> new Job.Result(() -> done.add("second"), "", List.of())), () -> {});
    assertThat(waiting).hasSize(1);
    assertThat(dialogs.said.getLast()).startsWith("failed Another job is still running");
  }
}
