/**
 * The FM synthesizer as its panel shows it: its algorithm, its operators, and what moves them. Start with
 * {@link studio.overdub.ui.view.device.fm.FmModel}.
 */
package studio.overdub.ui.view.device.fm;
