/** The arranger, painted: read {@link studio.overdub.ui.canvas.arrange.Arranger} first. */
package studio.overdub.ui.canvas.arrange;
