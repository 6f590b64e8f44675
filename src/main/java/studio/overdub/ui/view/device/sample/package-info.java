/**
 * The panel of the instrument made of one recording. Start with
 * {@link studio.overdub.ui.view.device.sample.SampleModel}.
 */
package studio.overdub.ui.view.device.sample;
