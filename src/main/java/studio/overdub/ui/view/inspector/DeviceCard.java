package studio.overdub.ui.view.inspector;

import studio.overdub.base.DeviceId;

/**
 * A device in the chosen track's chain.
 *
 * @param id names it
 * @param name its type's name
 * @param preset what it plays: the preset it was last set to, a font's program; empty for its own sound
 * @param enabled whether it plays
 * @param chosen whether its panel shows
 * @param place where in the chain it is
 */
public record DeviceCard(DeviceId id, String name, String preset, boolean enabled, boolean chosen, Place place) {
  /** The places of a chain, in the order sound flows. */
  public enum Place {
    NOTE_EFFECT,
    INSTRUMENT,
    INSERT
  }
}
