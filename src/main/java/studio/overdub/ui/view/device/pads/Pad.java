package studio.overdub.ui.view.device.pads;

/**
 * A pad as it is drawn.
 *
 * @param key the key that plays it, 0 to 127
 * @param name its own name, else its sample's; empty where it has neither
 * @param keyName the key's name: "C2"
 * @param mark what is special about it: where it goes past its track, its choke group, that it is muted or alone
 *     heard; may be empty
 * @param filled whether it has a sample
 * @param silent whether it is muted, or another pad alone is heard
 * @param selected whether its knobs show
 * @param sounding whether it is pressed
 */
public record Pad(
    int key,
    String name,
    String keyName,
    String mark,
    boolean filled,
    boolean silent,
    boolean selected,
    boolean sounding) {}
