/**
 * What sampled instruments are made from, as windows show it: fonts with their programs and zones, and the shapes of
 * sounds, read in the background. Start with {@link studio.overdub.app.material.FontShelf}.
 */
package studio.overdub.app.material;
