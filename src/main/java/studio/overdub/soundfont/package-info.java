/**
 * SoundFont 2 banks read into immutable regions, their samples left in mapped memory. Start with {@link
 * studio.overdub.soundfont.FontLibrary}, which finds fonts, and {@link studio.overdub.soundfont.SoundFont}, which is
 * one.
 */
package studio.overdub.soundfont;
