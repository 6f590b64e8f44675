/** What the inspector shows and does. Start with {@link studio.overdub.ui.view.inspector.InspectorModel}. */
package studio.overdub.ui.view.inspector;
