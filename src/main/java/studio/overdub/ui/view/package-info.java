/**
 * What the editors show and how they answer the pointer, without a window: read {@link
 * studio.overdub.ui.view.TimeAxis}, {@link studio.overdub.ui.view.Snap} and {@link studio.overdub.ui.view.Gesture}
 * first, then a model such as {@code roll.RollModel}.
 */
package studio.overdub.ui.view;
