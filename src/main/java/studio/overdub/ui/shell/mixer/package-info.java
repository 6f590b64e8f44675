/** The mixer, painted. Start with {@link studio.overdub.ui.shell.mixer.MixerPanel}. */
package studio.overdub.ui.shell.mixer;
