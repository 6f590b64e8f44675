package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;

/** What all types of effects have in common. */
public abstract class EffectType implements DeviceType {
  private final String id;
  private final String name;
  private final Kind kind;
  private final String description;
  private final List<ParamSpec> params;

  /** A type of the first sound version; what the arguments mean is said in {@link DeviceType}. */
  protected EffectType(String id, String name, Kind kind, String description, List<ParamSpec> params) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.description = description;
    this.params = params;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final Kind kind() {
    return kind;
  }

  @Override
  public final int soundVersion() {
    return 1;
  }

  @Override
  public final List<ParamSpec> params() {
    return params;
  }
}
