/** The generic panel of a device, painted. Start with {@link studio.overdub.ui.shell.device.DevicePanel}. */
package studio.overdub.ui.shell.device;
