package studio.overdub.app.material;

import java.util.Optional;
import studio.overdub.base.StudioException;

/** Something that is read in the background: not there yet, there, or not to be had. */
public sealed interface Loading<T> {
  /** Being read. */
  record Opening<T>() implements Loading<T> {}

  /** Read. */
  record Ready<T>(T content) implements Loading<T> {}

  /** Not to be had, and why. */
  record Failed<T>(StudioException problem) implements Loading<T> {}

  /** What was read; empty while it is not there. */
  default Optional<T> value() {
    return this instanceof Ready<T> ready ? Optional.of(ready.content()) : Optional.empty();
  }

  /** Whether it is still being read. */
  default boolean opening() {
    return this instanceof Opening<T>;
  }

  /** What is in the way of it. */
  default Optional<StudioException> failure() {
    return this instanceof Failed<T> failed ? Optional.of(failed.problem()) : Optional.empty();
  }
}
