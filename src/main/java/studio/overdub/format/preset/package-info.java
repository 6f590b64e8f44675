/**
 * Presets of devices and patches of tracks as readable text files, one a file, and the library of those that are there.
 * Start with {@link studio.overdub.format.preset.PresetLibrary}.
 */
package studio.overdub.format.preset;
