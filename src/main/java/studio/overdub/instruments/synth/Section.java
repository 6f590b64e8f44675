package studio.overdub.instruments.synth;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;

/**
 * Parameters that belong together, such as those of one oscillator: their ids begin alike, and as targets of modulation
 * they are called by their section's name.
 *
 * @param name what people read before a parameter's own label: "Oscillator 1"; may be empty
 */
record Section(String name, List<ParamSpec> specs) {
  Section {
    specs = List.copyOf(specs);
  }

  /** Declares the parameters of a section one by one. */
  static final class Builder {
    private final String name;
    private final String prefix;
    private final List<ParamSpec> specs = new ArrayList<>();

    Builder(String name, String prefix) {
      this.name = name;
      this.prefix = prefix;
    }

    /** Adds a parameter, its id behind the section's prefix, with a sentence that says what it does. */
    Builder add(ParamSpec spec, String description) {
      specs.add(spec.as(prefix + spec.id(), spec.defaultValue()).withDescription(description));
      return this;
    }

    Section build() {
      return new Section(name, specs);
    }
  }
}
