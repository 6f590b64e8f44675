package studio.overdub.ui.view.device.synth;

/**
 * A slot of the matrix that is in use.
 *
 * @param slot 1 to 32
 * @param source what moves, as a choice; 0 for none
 * @param via what sets how much gets through, as a choice; 0 for none
 * @param target what is moved, as a choice; 0 for none
 * @param amount -1 to 1, as a share of the target's travel
 */
public record Modulation(int slot, int source, int via, int target, double amount) {}
