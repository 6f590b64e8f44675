/**
 * The synthesizer of the JDK, Gervill, as an instrument. Start with {@link
 * studio.overdub.instruments.gervill.GervillType}; {@code GervillProcessor} keeps its time.
 */
package studio.overdub.instruments.gervill;
