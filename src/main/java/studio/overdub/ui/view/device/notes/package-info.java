/**
 * What the panels of note effects show and do: the arpeggiator's steps in {@link
 * studio.overdub.ui.view.device.notes.StepsModel}, keys and what becomes of them in {@link
 * studio.overdub.ui.view.device.notes.AnswersModel}.
 */
package studio.overdub.ui.view.device.notes;
