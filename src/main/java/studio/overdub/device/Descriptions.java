package studio.overdub.device;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the sentences that say what parameters do beside a list of declarations. A # in an id stands for any number, so
 * that one sentence serves a row of parameters.
 */
public final class Descriptions {
  private final List<ParamSpec> specs;

  private Descriptions(List<ParamSpec> specs) {
    this.specs = new ArrayList<>(specs);
  }

  /** Begins with parameters as they are. */
  public static Descriptions of(List<ParamSpec> specs) {
    return new Descriptions(specs);
  }

  /**
   * Says what the parameters of an id do.
   *
   * @throws IllegalArgumentException if there is none with this id
   */
  public Descriptions say(String id, String sentence) {
    boolean found = false;
    for (int i = 0; i < specs.size(); i++) {
      if (specs.get(i).id().replaceAll("\\d+", "#").equals(id) || specs.get(i).id().equals(id)) {
        specs.set(i, specs.get(i).withDescription(sentence));
        found = true;
      }
    }
    if (!found) {
      throw new IllegalArgumentException("There is no parameter " + id + " to describe");
    }
    return this;
  }

  /** All parameters, those that were described with their sentences. */
  public List<ParamSpec> all() {
    return List.copyOf(specs);
  }
}
