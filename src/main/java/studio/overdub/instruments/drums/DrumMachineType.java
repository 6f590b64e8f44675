package studio.overdub.instruments.drums;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;

/** The drum machine: kick, snare, clap, hats, toms, cymbals and percussion, each synthesised. */
public final class DrumMachineType implements DeviceType {
  @Override
  public String id() {
    return "drums";
  }

  @Override
  public String name() {
    return "Drum Machine";
  }

  @Override
  public String description() {
    return "Seventeen synthesised drums on the General MIDI keys: kick, snare, clap, hats, toms, cymbals, percussion.";
  }

  @Override
  public Kind kind() {
    return Kind.INSTRUMENT;
  }

  @Override
  public int soundVersion() {
    return 1;
  }

  @Override
  public List<ParamSpec> params() {
    return MachineParams.ALL;
  }

  @Override
  public int outputs() {
    return 1 + PieceVoice.OUTPUTS;
  }

  @Override
  public int indexOf(String paramId) {
    return MachineParams.indexOf(paramId);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new DrumMachineProcessor(settings.values(), preparation);
  }
}
