/**
 * What all instruments that play recorded sound share. Start with {@link
 * studio.overdub.instruments.sampling.Interpolator}, which reads a sample between its frames.
 */
package studio.overdub.instruments.sampling;
