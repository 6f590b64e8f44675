/**
 * Pictures of the FM synthesizer that are moved by hand. Start with
 * {@link studio.overdub.ui.canvas.device.fm.AlgorithmDiagram}.
 */
package studio.overdub.ui.canvas.device.fm;
