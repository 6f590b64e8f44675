/** The browser, painted. Start with {@link studio.overdub.ui.shell.browser.BrowserPanel}. */
package studio.overdub.ui.shell.browser;
