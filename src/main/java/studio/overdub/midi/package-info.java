/** MIDI messages, packed into a long with room for 32-bit values and for control of single notes. */
package studio.overdub.midi;
