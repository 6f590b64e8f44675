package studio.overdub.ui.view.mixer;

/**
 * An effect that can be added.
 *
 * @param type the id of its type
 * @param name what people read
 * @param description what it does, a sentence
 */
public record Effect(String type, String name, String description) {}
