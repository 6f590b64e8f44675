/** What the mixer shows and does. Start with {@link studio.overdub.ui.view.mixer.MixerModel}. */
package studio.overdub.ui.view.mixer;
