/**
 * The one contract of instruments and effects. Start with {@link studio.overdub.device.DeviceType}, which declares, and
 * {@link studio.overdub.device.Processor}, which plays.
 */
package studio.overdub.device;
