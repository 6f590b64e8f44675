/**
 * The circuits of drums, as the drum machine and the pads of the drum rack play them. Start with {@link
 * studio.overdub.instruments.drums.circuit.Circuit}, then CircuitVoice, which says what all of them share.
 */
package studio.overdub.instruments.drums.circuit;
