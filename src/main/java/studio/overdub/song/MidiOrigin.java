package studio.overdub.song;

import studio.overdub.base.Bytes;

/**
 * The MIDI file that a song was imported from. Export lays what is still in the song out as the file had it, so that a
 * file imported and exported without an edit keeps its events, their order and their tracks.
 *
 * @param name the file's name
 * @param file its bytes
 */
public record MidiOrigin(String name, Bytes file) {}
