/** Letting sounds be heard when they are chosen: {@link studio.overdub.ui.shell.audition.StrokePlayer}. */
package studio.overdub.ui.shell.audition;
