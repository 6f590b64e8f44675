/**
 * The player of SFZ instruments. Start with {@link studio.overdub.instruments.sfz.SfzProcessor}, which takes the events,
 * then {@link studio.overdub.instruments.sfz.Voice}, which sounds one region.
 */
package studio.overdub.instruments.sfz;
