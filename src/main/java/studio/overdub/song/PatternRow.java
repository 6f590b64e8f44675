package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a pattern: one key, stepped.
 *
 * @param key what it plays, 0 to 127
 * @param name what people read: "Closed hat"; empty for the key's own name
 * @param steps how many steps it has before it begins again; 1 to 128
 * @param on the steps that play, in order of index, one an index
 */
public record PatternRow(int key, String name, int steps, List<Step> on) {
  public PatternRow {
    on = ImmutableList.copyOf(on);
  }

  /** The step at this index, if it plays. */
  public Optional<Step> step(int index) {
    return on.stream().filter(step -> step.index() == index).findFirst();
  }

  /** With this step in place of what stood at its index. */
  public PatternRow with(Step step) {
    ImmutableList.Builder<Step> next = ImmutableList.builder();
    on.stream().filter(s -> s.index() < step.index()).forEach(next::add);
    next.add(step);
    on.stream().filter(s -> s.index() > step.index()).forEach(next::add);
    return new PatternRow(key, name, steps, next.build());
  }

  /** With the step at this index off. */
  public PatternRow without(int index) {
    return new PatternRow(key, name, steps, on.stream().filter(s -> s.index() != index).toList());
  }

  public PatternRow withSteps(int steps) {
    return new PatternRow(key, name, steps, on);
  }

  public PatternRow withKey(int key, String name) {
    return new PatternRow(key, name, steps, on);
  }
}
