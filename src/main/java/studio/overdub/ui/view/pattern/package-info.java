/**
 * The pattern editor without a window: read {@link studio.overdub.ui.view.pattern.PatternModel} first; gestures stand
 * beside it.
 */
package studio.overdub.ui.view.pattern;
