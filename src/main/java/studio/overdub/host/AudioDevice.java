package studio.overdub.host;

/**
 * A sound device of the system.
 *
 * @param name as {@link DriverSettings} takes it
 * @param description what the system says of it
 * @param plays whether it has an output
 * @param records whether it has an input
 */
public record AudioDevice(String name, String description, boolean plays, boolean records) {}
