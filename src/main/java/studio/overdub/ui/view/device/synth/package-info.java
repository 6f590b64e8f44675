/** The Synthesizer's panel without Swing: what is drawn, dragged and led to what. Read {@code SynthModel} first. */
package studio.overdub.ui.view.device.synth;
