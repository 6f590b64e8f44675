/**
 * The means of synthesis: what makes a tone from numbers. Read {@link studio.overdub.bank.synth.Tone} first; everything
 * here gives the same frames on every machine, since it uses {@link StrictMath}, its own noise and a fixed order alone.
 */
package studio.overdub.bank.synth;
