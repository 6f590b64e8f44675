/** The drum rack's panel. Start with {@link studio.overdub.ui.view.device.pads.PadsModel}. */
package studio.overdub.ui.view.device.pads;
