/** The pattern editor, painted: read {@link studio.overdub.ui.canvas.pattern.PatternGrid} first. */
package studio.overdub.ui.canvas.pattern;
