/**
 * The programs themselves, one class a family of General MIDI, each a table of recipes. Read
 * {@link studio.overdub.bank.program.Program} first, then any family.
 */
package studio.overdub.bank.program;
