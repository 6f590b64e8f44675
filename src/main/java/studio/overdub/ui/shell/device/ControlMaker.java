package studio.overdub.ui.shell.device;

import javax.swing.JComponent;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;

/** Makes the controls of a panel. */
interface ControlMaker {
  /** A control with its label. */
  ParameterControls.Control make(Parameter parameter);

  /** Forgets the controls within a component that is thrown away. */
  void forget(JComponent container);

  /** Makes the controls of a device whose panel remembers none. */
  static ControlMaker of(DeviceModel model) {
    return new ControlMaker() {
      @Override
      public ParameterControls.Control make(Parameter parameter) {
        return ParameterControls.make(model, parameter);
      }

      @Override
      public void forget(JComponent container) {
        // None is remembered.
      }
    };
  }
}
