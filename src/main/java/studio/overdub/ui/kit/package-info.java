/**
 * What every part of the window is made of: themes, type, painting in logical units, knobs, faders, meters. Knows
 * numbers
 * and words, no songs. Start with {@link studio.overdub.ui.kit.Theme}, {@link studio.overdub.ui.kit.ThemeKey} and
 * {@link studio.overdub.ui.kit.Canvas}.
 */
package studio.overdub.ui.kit;
