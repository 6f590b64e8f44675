/**
 * The editors as they are painted and played with: read {@link studio.overdub.ui.canvas.EditorCanvas} first; what it
 * paints is decided in {@code ui.view}.
 */
package studio.overdub.ui.canvas;
