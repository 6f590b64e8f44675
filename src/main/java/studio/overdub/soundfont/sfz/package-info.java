/**
 * SFZ instruments, read into immutable regions. Start with {@link studio.overdub.soundfont.sfz.SfzInstrument}; what
 * opcodes there are stands in {@link studio.overdub.soundfont.sfz.Opcode}.
 */
package studio.overdub.soundfont.sfz;
