/**
 * Sound files: frames in and out, with their tags. Start with {@link studio.overdub.audiofile.AudioFiles}, which opens
 * and creates by kind.
 */
package studio.overdub.audiofile;
