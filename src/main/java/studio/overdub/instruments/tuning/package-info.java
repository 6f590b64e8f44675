/**
 * Tunings other than equal temperament: Scala's scale and keyboard files, and the MIDI Tuning Standard. Start with
 * {@link studio.overdub.instruments.tuning.Tuning}, then {@code ScalaFile}, which reads files, and {@code TuningTable},
 * which messages fill.
 */
package studio.overdub.instruments.tuning;
