package studio.overdub.device;

/**
 * A setting of a device that is text, such as the font that a sampler plays.
 *
 * @param id never changes: "font"
 * @param label what people read
 * @param defaultValue where it stands in a fresh device
 */
public record TextSpec(String id, String label, String defaultValue) {}
