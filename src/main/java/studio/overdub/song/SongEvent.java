package studio.overdub.song;

import studio.overdub.base.Bytes;
import studio.overdub.base.TimelineTick;

/**
 * An event of the whole song: system exclusive, lyrics, text, what a meta event of a MIDI file says that nothing else
 * in the song does.
 *
 * @param at where on the timeline
 * @param message as in a Standard MIDI File but with plain data: {@code F0 ... F7} for system exclusive, {@code F7} and
 *     data for an escape, {@code FF type data} (no length) for a meta event
 */
public record SongEvent(TimelineTick at, Bytes message) {}
