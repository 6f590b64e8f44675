package studio.overdub.ui.shell.device;

import java.util.OptionalDouble;
import studio.overdub.ui.kit.ValueRange;
import studio.overdub.ui.view.device.Parameter;

/** A parameter as a knob turns it. */
record ParameterRange(Parameter parameter) implements ValueRange {
  @Override
  public double toTravel(double value) {
    return parameter.toTravel(value);
  }

  @Override
  public double fromTravel(double travel) {
    return parameter.fromTravel(travel);
  }

  @Override
  public double defaultValue() {
    return parameter.defaultValue();
  }

  @Override
  public String format(double value) {
    return parameter.format(value);
  }

  @Override
  public OptionalDouble parse(String text) {
    return parameter.parse(text);
  }

  @Override
  public double step() {
    return parameter.step();
  }

  @Override
  public double origin() {
    return parameter.origin();
  }
}
