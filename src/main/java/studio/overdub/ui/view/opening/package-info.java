/** Which editor fits what was opened. See {@link studio.overdub.ui.view.opening.ClipOpener}. */
package studio.overdub.ui.view.opening;
