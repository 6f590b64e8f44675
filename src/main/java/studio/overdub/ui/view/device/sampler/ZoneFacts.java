package studio.overdub.ui.view.device.sampler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.overdub.app.material.Zone;
import studio.overdub.ui.view.KeyNames;

/** A zone in words. */
final class ZoneFacts {
  private ZoneFacts() {}

  static List<Fact> of(Zone zone) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Keys", range(key(zone.lowKey()), key(zone.highKey()))));
    facts.add(
        new Fact("Velocity", range(String.valueOf(zone.lowVelocity()), String.valueOf(zone.highVelocity()))));
    facts.add(new Fact("Root key", key(zone.rootKey()) + (zone.tone().cents() == 0 ? "" : ", " + cents(zone))));
    facts.add(new Fact("Sample", (zone.channels() == 2 ? "stereo, " : "mono, ") + rate(zone) + ", " + length(zone)));
    facts.add(new Fact("Loop", loop(zone)));
    facts.add(new Fact("Level", level(zone)));
    facts.add(new Fact("Filter", filter(zone.tone())));
    facts.add(new Fact("Envelope", envelope(zone.tone())));
    return facts;
  }

  /** A zone in one line. */
  static String line(Zone zone) {
    return zone.name()
        + ". Keys " + range(key(zone.lowKey()), key(zone.highKey()))
        + ", velocity " + range(String.valueOf(zone.lowVelocity()), String.valueOf(zone.highVelocity()))
        + ", root " + key(zone.rootKey())
        + ", " + rate(zone)
        + ", " + loop(zone).toLowerCase(Locale.ROOT)
        + ", filter " + filter(zone.tone());
  }

  private static String key(int key) {
    return KeyNames.of(key, Optional.empty());
  }

  private static String range(String low, String high) {
    return low.equals(high) ? low : low + "\u2013" + high;
  }

  private static String rate(Zone zone) {
    return number(zone.sampleRate() / 1000.0, zone.sampleRate() % 1000 == 0 ? 0 : 1) + " kHz";
  }

  private static String length(Zone zone) {
    return seconds((double) (zone.end() - zone.start()) / Math.max(1, zone.sampleRate()));
  }

  private static String cents(Zone zone) {
    return signed(zone.tone().cents(), 0) + " ct";
  }

  private static String loop(Zone zone) {
    if (zone.loop().mode() == Zone.LoopMode.NONE) {
      return zone.loop().mode().label();
    }
    long frames = zone.loop().end() - zone.loop().start();
    return zone.loop().mode().label() + ", " + String.format(Locale.ROOT, "%,d", frames).replace(',', '\u2009')
        + " frames";
  }

  private static String level(Zone zone) {
    String level = signed(-zone.tone().attenuationDb(), 1) + " dB";
    long side = Math.round(Math.abs(zone.tone().pan()) * 50);
    return side == 0 ? level : level + ", " + (zone.tone().pan() < 0 ? "L" : "R") + side;
  }

  private static String filter(Zone.Tone tone) {
    if (tone.open() && tone.resonanceDb() == 0) {
      return "open";
    }
    double cutoff = tone.cutoffHz();
    String hz = cutoff >= 1000 ? number(cutoff / 1000, 2) + " kHz" : number(cutoff, 0) + " Hz";
    return tone.resonanceDb() == 0 ? hz : hz + ", +" + number(tone.resonanceDb(), 1) + " dB";
  }

  private static String envelope(Zone.Tone tone) {
    return "A " + seconds(tone.attack())
        + (tone.hold() > .002 ? " H " + seconds(tone.hold()) : "")
        + " D " + seconds(tone.decay())
        + " S " + sustain(tone)
        + " R " + seconds(tone.release());
  }

  private static String sustain(Zone.Tone tone) {
    return tone.sustainDb() >= 96 ? "\u2212\u221e" : signed(-tone.sustainDb(), 0) + " dB";
  }

  private static String seconds(double seconds) {
    return seconds < 1 ? number(seconds * 1000, 0) + " ms" : number(seconds, seconds < 10 ? 2 : 0) + " s";
  }

  /** A number with its sign, none for what rounds to 0. */
  private static String signed(double value, int decimals) {
    String size = number(Math.abs(value), decimals);
    boolean zero = Double.parseDouble(size) == 0;
    return (zero ? "" : value < 0 ? "\u2212" : "+") + size;
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
