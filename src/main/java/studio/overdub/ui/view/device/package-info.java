/** What a device's panel shows and does. Start with {@link studio.overdub.ui.view.device.DeviceModel}. */
package studio.overdub.ui.view.device;
