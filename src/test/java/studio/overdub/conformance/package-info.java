/** What every device promises, checked for all of them. Start with {@code DeviceConformanceTest}. */
package studio.overdub.conformance;
