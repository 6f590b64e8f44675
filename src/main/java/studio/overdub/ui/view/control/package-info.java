/**
 * What every control of a parameter offers besides its value: MIDI controllers and automation. Start with {@link
 * studio.overdub.ui.view.control.ControlModel}.
 */
package studio.overdub.ui.view.control;
