/**
 * What instruments that are played by keys share: how a block is cut, which keys are down, the controllers of their
 * channel. Start with {@link studio.overdub.instruments.keys.GridProcessor}.
 */
package studio.overdub.instruments.keys;
