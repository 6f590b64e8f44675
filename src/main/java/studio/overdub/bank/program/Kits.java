package studio.overdub.bank.program;

import java.util.List;

/** The nine drum kits of Roland's GS (SC-55 owner's manual, "Drum set table"). Each says what differs from another. */
public final class Kits {
  private Kits() {}

  /** The kits in ascending order of programs. */
  public static List<Kit> all() {
    Kit standard = new Kit(0, "Standard Kit", DrumKit.drums());
    Kit room = standard.but(8, "Room Kit", AcousticKits.room());
    Kit power = standard.but(16, "Power Kit", AcousticKits.power());
    Kit electronic = standard.but(24, "Electronic Kit", ElectronicKits.electronic());
    Kit analog = standard.but(25, "Analog Kit", ElectronicKits.analog());
    Kit jazz = standard.but(32, "Jazz Kit", AcousticKits.jazz());
    Kit brush = jazz.but(40, "Brush Kit", AcousticKits.brush());
    Kit orchestra = standard.but(48, "Orchestra Kit", OrchestraKit.drums(standard));
    Kit effects = new Kit(56, "SFX Kit", EffectsKit.drums(standard));
    return List.of(standard, room, power, electronic, analog, jazz, brush, orchestra, effects);
  }
}
