/**
 * What all instruments that play recorded sound share. Start with {@link
 * studio.overdub.instruments.sampling.Interpolator}, which reads a sample between its frames, and
 * {@link studio.overdub.instruments.sampling.SincReader}, which does so best.
 */
package studio.overdub.instruments.sampling;
