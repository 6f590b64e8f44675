/** What any instrument must know of its player's hands. Start with {@link studio.overdub.instruments.keys.HeldKeys}. */
package studio.overdub.instruments.keys;
