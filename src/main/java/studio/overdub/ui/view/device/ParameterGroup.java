package studio.overdub.ui.view.device;

import java.util.List;

/**
 * Parameters whose ids begin alike.
 *
 * @param title what people read: "Filter"; empty for the only ones of a device
 */
public record ParameterGroup(String title, List<Parameter> parameters) {
  public ParameterGroup {
    parameters = List.copyOf(parameters);
  }
}
