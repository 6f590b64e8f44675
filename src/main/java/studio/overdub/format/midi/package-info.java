/**
 * From a Standard MIDI File to a song and back. Start with {@link studio.overdub.format.midi.MidiImport}; how export
 * keeps a file's order is told at {@link studio.overdub.format.midi.MidiExport}.
 */
package studio.overdub.format.midi;
