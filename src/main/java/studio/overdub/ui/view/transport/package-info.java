/** What the transport bar shows and does. Start with {@link studio.overdub.ui.view.transport.TransportModel}. */
package studio.overdub.ui.view.transport;
