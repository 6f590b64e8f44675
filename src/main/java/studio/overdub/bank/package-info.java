/**
 * The generator of the built-in bank, {@code soundfonts/overdub-gm.sf2}. Read {@link studio.overdub.bank.BankBuilder}
 * first, then a family in {@code program}. Nothing of it runs in the studio: the studio reads the file.
 */
package studio.overdub.bank;
