/**
 * Long work started from the window, and what it says: progress, cancel, errors. Start with
 * {@link studio.overdub.ui.shell.jobs.StudioJobs}.
 */
package studio.overdub.ui.shell.jobs;
