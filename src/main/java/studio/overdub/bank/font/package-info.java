/** A SoundFont 2.04 in memory and its writer. Read {@link studio.overdub.bank.font.FontWriter} first. */
package studio.overdub.bank.font;
