package studio.overdub.instruments.sfz;

import java.util.List;
import studio.overdub.soundfont.sfz.Curve;
import studio.overdub.soundfont.sfz.VariableSpec;

/** What a voice's variables (varNN) do to its numbers. Audio thread. */
final class VariableSum {
  private final Numbers numbers;
  private List<VariableSpec> specs = List.of();

  VariableSum(Numbers numbers) {
    this.numbers = numbers;
  }

  void start(List<VariableSpec> specs) {
    this.specs = specs;
    for (int i = 0; i < specs.size(); i++) {
      VariableSpec spec = specs.get(i);
      for (int k = 0; k < spec.slots().length; k++) {
        numbers.fillMissing(spec.slots()[k], spec.amounts()[k]);
      }
    }
  }

  /** Sets what they move back to where it stands by itself. */
  void clear(double[] base, double[] now) {
    for (int i = 0; i < specs.size(); i++) {
      for (int slot : specs.get(i).slots()) {
        now[slot] = base[slot];
      }
    }
  }

  /** Moves what they move. */
  void add() {
    for (int i = 0; i < specs.size(); i++) {
      VariableSpec spec = specs.get(i);
      double value = value(spec);
      for (int k = 0; k < spec.slots().length; k++) {
        numbers.move(spec.slots()[k], value * spec.amounts()[k]);
      }
    }
  }

  private double value(VariableSpec spec) {
    double value = spec.multiplies() ? 1 : 0;
    for (int i = 0; i < spec.controllers().length; i++) {
      double place = numbers.place(spec.controllers()[i]);
      Curve curve = spec.curves()[i];
      double part = spec.depths()[i] * (curve == null ? place : curve.at(place));
      value = spec.multiplies() ? value * part : value + part;
    }
    return value;
  }

  /** Whether any of them is made of a controller. */
  boolean uses(int controller) {
    for (int i = 0; i < specs.size(); i++) {
      for (int used : specs.get(i).controllers()) {
        if (used == controller) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any of them moves this slot. */
  boolean moves(int slot) {
    for (int i = 0; i < specs.size(); i++) {
      for (int moved : specs.get(i).slots()) {
        if (moved == slot) {
          return true;
        }
      }
    }
    return false;
  }
}
