package studio.overdub.song;

import studio.overdub.base.Bytes;
import studio.overdub.base.ClipTick;

/**
 * A channel message of a clip that is neither a note nor a lane's value: a program change, a note-off without a note.
 *
 * @param at where, in the clip's content
 * @param message the MIDI 1.0 bytes, status byte first; its channel is the track's
 */
public record ClipEvent(ClipTick at, Bytes message) {}
