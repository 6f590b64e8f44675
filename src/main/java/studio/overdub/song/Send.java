package studio.overdub.song;

import studio.overdub.base.TrackId;

/**
 * A share of a channel's signal that goes to a bus.
 *
 * @param bus where to
 * @param levelDb how much, in dB
 * @param preFader whether it is taken before the fader
 */
public record Send(TrackId bus, double levelDb, boolean preFader) {}
