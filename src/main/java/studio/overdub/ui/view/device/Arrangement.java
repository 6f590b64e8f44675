package studio.overdub.ui.view.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A device's parameters in groups that were put together by hand, for panels of their own. */
public final class Arrangement {
  private final Map<String, Parameter> parameters;
  private final List<ParameterGroup> groups = new ArrayList<>();

  private Arrangement(Map<String, Parameter> parameters) {
    this.parameters = parameters;
  }

  /** Begins with no groups of the parameters that a model's device has. */
  public static Arrangement of(DeviceModel model) {
    return new Arrangement(
        model.groups().stream()
            .flatMap(group -> group.parameters().stream())
            .collect(
                Collectors.toMap(
                    Parameter::id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
  }

  /** Adds a group of those of these parameters that the device has; nothing where it has none. */
  public Arrangement group(String title, String... ids) {
    List<Parameter> found = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(parameters.remove(id)).ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      groups.add(new ParameterGroup(title, found));
    }
    return this;
  }

  /** The groups. */
  public List<ParameterGroup> groups() {
    return List.copyOf(groups);
  }

  /** The groups, and what no group has taken in a last one, but for what the panel shows in another way. */
  public List<ParameterGroup> withRest(String title, Set<String> shownElsewhere) {
    List<Parameter> rest =
        parameters.values().stream().filter(p -> !shownElsewhere.contains(p.id())).toList();
    List<ParameterGroup> all = new ArrayList<>(groups);
    if (!rest.isEmpty()) {
      all.add(new ParameterGroup(title, rest));
    }
    return all;
  }
}
