/**
 * The sampler's panel: programs of its font and the zones of the chosen one. Start with
 * {@link studio.overdub.ui.view.device.sampler.ProgramsModel}.
 */
package studio.overdub.ui.view.device.sampler;
