/**
 * Automation on the timeline: what of a track can be automated, which lanes are shown, and what the mouse does in them.
 * Begin with {@link studio.overdub.ui.view.automation.AutomationModel}.
 */
package studio.overdub.ui.view.automation;
