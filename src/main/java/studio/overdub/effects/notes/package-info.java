/**
 * Note effects: they rewrite the notes on their way to an instrument, and see to it that each one they begin ends. Read
 * {@link studio.overdub.effects.notes.NoteProcessor} first, then {@link studio.overdub.effects.notes.NoteOutput}.
 */
package studio.overdub.effects.notes;
