/**
 * An instrument made of one recording. Start with {@link studio.overdub.instruments.sample.SampleType}, and
 * SampleParams for what it can do.
 */
package studio.overdub.instruments.sample;
