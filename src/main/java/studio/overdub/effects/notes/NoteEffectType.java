package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.effects.EffectType;

/** What all types of note effects have in common. */
abstract class NoteEffectType extends EffectType {
  NoteEffectType(String id, String name, String description, List<ParamSpec> params) {
    super(id, name, Kind.NOTE_EFFECT, description, params);
  }
}
