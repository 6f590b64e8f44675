/**
 * The outside world: sound devices and MIDI ports. Start with {@link studio.overdub.host.AudioDriver} and {@link
 * studio.overdub.host.MidiPorts}.
 */
package studio.overdub.host;
