/** The drum machine's panel. Start with {@link studio.overdub.ui.view.device.drums.DrumsModel}. */
package studio.overdub.ui.view.device.drums;
