package studio.overdub.ui.view.device;

/**
 * A setting of a device that is text, such as its font.
 *
 * @param id never changes: "font"
 * @param label what people read
 * @param defaultValue where it stands in a fresh device
 */
public record DeviceText(String id, String label, String defaultValue) {}
