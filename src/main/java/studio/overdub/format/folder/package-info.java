/**
 * Songs on disk: a folder with the song's text, its sounds and its backups, or a zip of one. Start with
 * {@link studio.overdub.format.folder.SongFolder}.
 */
package studio.overdub.format.folder;
