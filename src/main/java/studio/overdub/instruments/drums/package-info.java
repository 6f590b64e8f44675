/**
 * The drum machine: seventeen synthesised pieces on General MIDI's percussion keys. Start with {@link
 * studio.overdub.instruments.drums.DrumMachineType}, then Piece, which says of what circuit each piece is made.
 */
package studio.overdub.instruments.drums;
