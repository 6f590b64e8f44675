/**
 * From song to sound: {@link studio.overdub.engine.Playback} is what the rest of the house sees of it; a plan compiled
 * from the song, a scheduler, a transport and a mixer stand behind it.
 */
package studio.overdub.engine;
