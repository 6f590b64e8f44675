/** What is asked of a person who saves a sound. Start with {@link studio.overdub.ui.view.saving.SoundForm}. */
package studio.overdub.ui.view.saving;
