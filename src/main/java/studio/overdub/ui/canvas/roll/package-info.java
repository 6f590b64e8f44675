/** The piano roll, painted: read {@link studio.overdub.ui.canvas.roll.PianoRoll} first. */
package studio.overdub.ui.canvas.roll;
