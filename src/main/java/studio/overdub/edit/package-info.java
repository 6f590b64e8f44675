/**
 * Every way to change a song, as a function from one song to the next. Start with {@link studio.overdub.edit.Edit} and
 * {@link studio.overdub.edit.History}; the other types hold the edits of one kind of thing each.
 */
package studio.overdub.edit;
