/**
 * What is put on every control: its menu, and what shows that it waits. Start with {@link
 * studio.overdub.ui.shell.control.ControlMenu}.
 */
package studio.overdub.ui.shell.control;
