/**
 * Recording: what comes in is in a file of the song before the musician has stopped playing. Start with
 * {@link studio.overdub.record.TakeRecorder}, then {@link studio.overdub.record.TakeRecovery}.
 */
package studio.overdub.record;
