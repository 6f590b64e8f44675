package studio.overdub.ui.view;

import java.util.function.Consumer;

/**
 * A name that is to be typed anew on the canvas.
 *
 * @param place where it stands
 * @param name as it is now
 * @param accept takes the new name, which is not blank
 */
public record Naming(Area place, String name, Consumer<String> accept) {}
