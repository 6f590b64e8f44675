package studio.overdub.ui.shell.device;

import java.util.function.UnaryOperator;
import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.sampler.ProgramsModel;
import studio.overdub.ui.view.device.sampler.ZonesModel;

/** Makes the face that fits a device: its own where it has one, else the one made from its parameters. */
public final class Faces {
  private final Session session;
  private final FontShelf fonts;
  private final UnaryOperator<String> chooseFile;

  /**
   * @param chooseFile asks for a font or sound file, given the one that is set; gives its path, or null for none
   */
  public Faces(Session session, FontShelf fonts, UnaryOperator<String> chooseFile) {
    this.session = session;
    this.fonts = fonts;
    this.chooseFile = chooseFile;
  }

  /** The face of the device that a model shows. */
  Face of(DeviceModel model) {
    return switch (model.typeId()) {
      case "sampler" -> sampler(model);
      default -> new GenericFace(model, chooseFile);
    };
  }

  private Face sampler(DeviceModel model) {
    ProgramsModel programs = new ProgramsModel(session, model, fonts);
    return new SamplerFace(model, programs, new ZonesModel(session, programs, fonts), chooseFile);
  }
}
