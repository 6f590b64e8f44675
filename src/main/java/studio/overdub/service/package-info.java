/**
 * Overdub's sampler as a service of {@code javax.sound.midi}: a synthesizer that any Java program can choose, and
 * readers of SoundFont and DLS banks. Start with {@link studio.overdub.service.OverdubProvider}, which the JDK finds,
 * and {@link studio.overdub.service.OverdubSynthesizer}, which it hands out.
 */
package studio.overdub.service;
