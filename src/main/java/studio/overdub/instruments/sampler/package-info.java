/**
 * The sampler: one MIDI part played from a SoundFont. Start with {@link
 * studio.overdub.instruments.sampler.SamplerProcessor}, which takes events, then {@link
 * studio.overdub.instruments.sampler.Voice}, which sounds.
 */
package studio.overdub.instruments.sampler;
