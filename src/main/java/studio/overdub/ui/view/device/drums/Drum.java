package studio.overdub.ui.view.device.drums;

import java.util.List;

/**
 * A drum of the drum machine.
 *
 * @param id stands before the dot of its parameters' ids
 * @param name what people read
 * @param key the key that strikes it as it is tuned
 */
public record Drum(String id, String name, int key) {
  /** All drums, in the order in which machines have them. */
  public static final List<Drum> ALL =
      List.of(
          new Drum("kick", "Kick", 36),
          new Drum("snare", "Snare", 38),
          new Drum("clap", "Clap", 39),
          new Drum("rim", "Rim", 37),
          new Drum("closedhat", "Closed hat", 42),
          new Drum("pedalhat", "Pedal hat", 44),
          new Drum("openhat", "Open hat", 46),
          new Drum("lowtom", "Low tom", 43),
          new Drum("midtom", "Mid tom", 45),
          new Drum("hightom", "High tom", 48),
          new Drum("crash", "Crash", 49),
          new Drum("ride", "Ride", 51),
          new Drum("cowbell", "Cowbell", 56),
          new Drum("tambourine", "Tambourine", 54),
          new Drum("maracas", "Maracas", 70),
          new Drum("claves", "Claves", 75),
          new Drum("conga", "Conga", 64));

  /** The id of one of its parameters: "kick.tune". */
  public String param(String param) {
    return id + "." + param;
  }
}
