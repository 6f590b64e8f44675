/** The inspector, painted. Start with {@link studio.overdub.ui.shell.inspector.InspectorPanel}. */
package studio.overdub.ui.shell.inspector;
