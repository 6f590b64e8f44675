/**
 * What instruments are made from and sound like, as windows show it: fonts with their programs and zones, the shapes of
 * sounds and of what synthesizers do, read and computed in the background. Start with
 * {@link studio.overdub.app.material.FontShelf}, for synthesizers with {@link studio.overdub.app.material.ToneShelf}.
 */
package studio.overdub.app.material;
