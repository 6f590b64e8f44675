/**
 * The arranger without a window: read {@link studio.overdub.ui.view.arrange.ArrangeModel} first; gestures stand beside
 * it.
 */
package studio.overdub.ui.view.arrange;
