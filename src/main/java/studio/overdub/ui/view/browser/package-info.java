/** What the browser shows and does. Start with {@link studio.overdub.ui.view.browser.BrowserModel}. */
package studio.overdub.ui.view.browser;
