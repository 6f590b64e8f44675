/**
 * The drum rack: 128 pads, one a key, each with its samples. Start with {@link
 * studio.overdub.instruments.pads.DrumRackType}, and PadParams for what a pad can do.
 */
package studio.overdub.instruments.pads;
