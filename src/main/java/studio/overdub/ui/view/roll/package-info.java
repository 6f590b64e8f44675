/**
 * The piano roll without a window: read {@link studio.overdub.ui.view.roll.RollModel} first; it owns the axes and turns
 * the pointer into the gestures beside it.
 */
package studio.overdub.ui.view.roll;
