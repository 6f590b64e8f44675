package studio.overdub.ui.shell.device;

import studio.overdub.app.Session;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.fm.FmModel;
import studio.overdub.ui.view.device.notes.AnswersModel;
import studio.overdub.ui.view.device.notes.AnswersModel.Question;
import studio.overdub.ui.view.device.pads.PadsModel;
import studio.overdub.ui.view.device.sample.SampleModel;
import studio.overdub.ui.view.device.sampler.ProgramsModel;
import studio.overdub.ui.view.device.sampler.ZonesModel;
import studio.overdub.ui.view.device.synth.SynthModel;

/** Makes the face that fits a device: its own where it has one, else the one made from its parameters. */
public final class Faces {
  private final Session session;
  private final FontShelf fonts;
  private final SampleShelf samples;
  private final ToneShelf tones;
  private final DeviceFiles files;

  /**
   * @param fonts fonts with their programs and zones
   * @param samples the shapes of the song's sounds
   * @param tones what instruments sound like
   * @param files where files come from
   */
  public Faces(Session session, FontShelf fonts, SampleShelf samples, ToneShelf tones, DeviceFiles files) {
    this.session = session;
    this.fonts = fonts;
    this.samples = samples;
    this.tones = tones;
    this.files = files;
  }

  /** The face of the device that a model shows. */
  Face of(DeviceModel model) {
    return switch (model.typeId()) {
      case "sampler", "sfz" -> sampler(model);
      case "sample" -> new SampleFace(model, new SampleModel(session, model, samples), files);
      case "drumrack" -> new PadsFace(model, new PadsModel(session, model, samples), files);
      case "fm" -> new FmFace(new FmModel(model, tones), files);
      case "synth" -> new SynthFace(new SynthModel(session, model, samples), files);
      case "arpeggiator" -> NoteFace.arpeggiator(model);
      case "chord" -> keys(model, Question.KEY);
      case "strum" -> keys(model, Question.CHORD);
      case "scale", "split", "transpose" -> keys(model, Question.ALL);
      default -> new GenericFace(model, files);
    };
  }

  private Face keys(DeviceModel model, Question question) {
    return NoteFace.keys(model, new AnswersModel(session, model, question));
  }

  private Face sampler(DeviceModel model) {
    ProgramsModel programs = new ProgramsModel(session, model, fonts);
    return new SamplerFace(model, programs, new ZonesModel(session, programs, fonts), files);
  }
}
