/** The waveform of a sample with its marks. Start with {@link studio.overdub.ui.view.device.wave.WaveModel}. */
package studio.overdub.ui.view.device.wave;
