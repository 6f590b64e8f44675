/**
 * What the studio reads and writes besides sound: Standard MIDI Files, song folders, presets. Each kind has a package
 * of its own below this one.
 */
package studio.overdub.format;
