package studio.overdub.ui.view.arrange;

/** How levels lie along a fader. */
public interface FaderScale {
  /** The place of a level in dB along the fader, 0 to 1. */
  double toTravel(double db);

  /** The level in dB at a place along the fader, 0 to 1. */
  double fromTravel(double travel);
}
