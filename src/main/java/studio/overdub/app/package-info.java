/**
 * The studio without its looks: {@link studio.overdub.app.Session} holds the song now, its history and what is
 * selected; {@link studio.overdub.app.CommandTable} names all that can be done.
 */
package studio.overdub.app;
