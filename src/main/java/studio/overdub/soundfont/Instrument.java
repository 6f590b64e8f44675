package studio.overdub.soundfont;

import java.util.List;
import java.util.Optional;

/**
 * An instrument of the font: zones of samples.
 *
 * @param index its number in the font
 * @param global the zone whose settings the others start from
 * @param zones the zones that name a sample
 */
public record Instrument(int index, String name, Optional<Zone> global, List<Zone> zones) {
  public Instrument {
    zones = List.copyOf(zones);
  }
}
