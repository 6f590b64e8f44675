package studio.overdub.ui.view.pattern;

/**
 * A place for a step.
 *
 * @param row which row, from 0
 * @param step which step, from 0
 */
public record StepCell(int row, int step) {}
