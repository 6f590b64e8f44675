package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;

/** What all types of note effects have in common. */
abstract class NoteEffectType implements DeviceType {
  private final String id;
  private final String name;
  private final String description;
  private final List<ParamSpec> params;

  NoteEffectType(String id, String name, String description, List<ParamSpec> params) {
    this.id = id;
    this.name = name;
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
    return Kind.NOTE_EFFECT;
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
