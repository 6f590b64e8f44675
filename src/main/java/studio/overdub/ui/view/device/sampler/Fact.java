package studio.overdub.ui.view.device.sampler;

/**
 * Something to know of a zone.
 *
 * @param label what it is: "Root key"
 * @param value as people read it: "C4"
 */
public record Fact(String label, String value) {}
