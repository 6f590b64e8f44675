/**
 * The window: transport bar, places, menus, foot line. Start with {@link studio.overdub.ui.shell.StudioPanel}, which is
 * all of it but the frame, and {@link studio.overdub.ui.shell.StudioFrame}.
 */
package studio.overdub.ui.shell;
