package studio.overdub.ui.view.device.drums;

import java.util.List;

/**
 * A drum of the drum machine.
 *
 * @param id stands before the dot of its parameters' ids
 * @param name what people read
 * @param shortName what stands where there is little room
 * @param key the key that strikes it as it is tuned
 */
public record Drum(String id, String name, String shortName, int key) {
  /** All drums, in the order in which machines have them. */
  public static final List<Drum> ALL =
      List.of(
          new Drum("kick", "Kick", "BD", 36),
          new Drum("snare", "Snare", "SD", 38),
          new Drum("clap", "Clap", "CP", 39),
          new Drum("rim", "Rim", "RS", 37),
          new Drum("closedhat", "Closed hat", "CH", 42),
          new Drum("pedalhat", "Pedal hat", "PH", 44),
          new Drum("openhat", "Open hat", "OH", 46),
          new Drum("lowtom", "Low tom", "LT", 43),
          new Drum("midtom", "Mid tom", "MT", 45),
          new Drum("hightom", "High tom", "HT", 48),
          new Drum("crash", "Crash", "CR", 49),
          new Drum("ride", "Ride", "RD", 51),
          new Drum("cowbell", "Cowbell", "CB", 56),
          new Drum("tambourine", "Tambourine", "Tamb", 54),
          new Drum("maracas", "Maracas", "MA", 70),
          new Drum("claves", "Claves", "CL", 75),
          new Drum("conga", "Conga", "CG", 64));

  /** The id of one of its parameters: "kick.tune". */
  public String param(String param) {
    return id + "." + param;
  }
}
