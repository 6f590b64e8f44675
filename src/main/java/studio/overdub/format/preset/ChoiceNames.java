package studio.overdub.format.preset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;

/**
 * What the choices of a device's parameters are called.
 *
 * @param choices the parameters that have choices, by id
 */
record ChoiceNames(Map<String, List<String>> choices) {
  /** The choices of the type with this id; none where it is not among {@code types}. */
  static ChoiceNames of(String id, List<DeviceType> types) {
    return new ChoiceNames(
        types.stream()
            .filter(type -> type.id().equals(id))
            .flatMap(type -> type.params().stream())
            .filter(spec -> !spec.choices().isEmpty())
            .collect(Collectors.toMap(ParamSpec::id, ParamSpec::choices)));
  }

  /** A parameter's value of a number or a choice's name; empty where there is no such choice. */
  Optional<Double> value(String param, Object written) {
    if (written instanceof Double number) {
      return Optional.of(number);
    }
    int choice = choices.getOrDefault(param, List.of()).indexOf(written);
    return choice < 0 ? Optional.empty() : Optional.of((double) choice);
  }

  /** The name of a parameter's choice; empty where the parameter has none or the value is none of them. */
  Optional<String> name(String param, double value) {
    List<String> names = choices.getOrDefault(param, List.of());
    boolean whole = value == Math.rint(value) && value >= 0 && value < names.size();
    return whole ? Optional.of(names.get((int) value)) : Optional.empty();
  }
}
