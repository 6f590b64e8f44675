package studio.overdub.host;

/**
 * A MIDI port of the system.
 *
 * @param name as {@link MidiPorts} takes it
 * @param description what the system says of it
 * @param input whether messages come in there; else they go out
 */
public record MidiPort(String name, String description, boolean input) {}
