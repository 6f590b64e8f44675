package studio.overdub.record;

import studio.overdub.audiofile.AudioFormat;
import studio.overdub.base.TrackId;

/**
 * What a take records.
 *
 * @param track where the take goes
 * @param trackName what takes are named after
 * @param firstInput the first of the input's channels that is recorded, 0 or more; those after it follow
 * @param format how the take is stored, at the rate it comes in
 * @param latencyFrames frames from a sound of the song leaving here until the answer of the musician who hears it comes
 *     in: output and input latency together
 */
public record TakeSource(TrackId track, String trackName, int firstInput, AudioFormat format, long latencyFrames) {}
