package studio.overdub.ui.view.device.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.overdub.app.Session;
import studio.overdub.app.material.NoteAnswers;
import studio.overdub.app.material.NoteAnswers.Answer;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Settings;
import studio.overdub.song.Device;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.DeviceModel;

/** Keys, and what a note effect makes of them: of one key, of a chord, or of every key by itself. Event thread only. */
public final class AnswersModel {
  /** The lowest key that is shown. */
  public static final int LOWEST = 36;

  /** How many keys are shown. */
  public static final int KEYS = 49;

  private static final int MIDDLE_C = 60;
  private static final int VELOCITY = 100;
  private static final double LONGEST = 1.2;
  private static final double SHORT = .1;

  /** What is asked. */
  public enum Question {
    /** What becomes of one key. */
    KEY,
    /** What becomes of a chord, and in what order. */
    CHORD,
    /** Where each key goes. */
    ALL
  }

  /** A note that comes out: its key, and a velocity of 1 to 127. */
  public record Note(int key, int velocity) {}

  private final Session session;
  private final DeviceModel device;
  private final Question question;
  private final Changes changes = new Changes();
  private int pressed = MIDDLE_C;
  private Optional<TrackId> sounding = Optional.empty();
  private Optional<Device> asked = Optional.empty();
  private int askedKey = -1;
  private List<Answer> answers = List.of();
  private List<List<Integer>> map = List.of();

  /** The keys of the device that {@code device} shows. */
  public AnswersModel(Session session, DeviceModel device, Question question) {
    this.session = session;
    this.device = device;
    this.question = question;
  }

  /** Who is told of changes. */
  public Changes changes() {
    return changes;
  }

  /** What is asked. */
  public Question question() {
    return question;
  }

  /** The keys that are pressed. */
  public List<Integer> pressed() {
    return question == Question.CHORD ? List.of(pressed, pressed + 4, pressed + 7) : List.of(pressed);
  }

  /** The notes that come out, in the order they begin. */
  public List<Note> answers() {
    ask();
    return answers.stream().map(a -> new Note(a.key(), a.velocity())).toList();
  }

  /** Where a key goes by itself; its own place where it stays, none where it is left out. */
  public List<Integer> of(int key) {
    ask();
    return key < LOWEST || key >= LOWEST + map.size() ? List.of() : map.get(key - LOWEST);
  }

  /** Whether some of the keys that are shown stay where they are. */
  public boolean someStay() {
    ask();
    return IntStream.range(0, map.size()).anyMatch(i -> map.get(i).contains(LOWEST + i));
  }

  private void ask() {
    Optional<Device> now = device.device();
    if (!now.equals(asked) || pressed != askedKey) {
      boolean other = !now.equals(asked);
      asked = now;
      askedKey = pressed;
      Optional<DeviceType> type = now.flatMap(d -> session.catalog().find(d.type()));
      answers = type.map(t -> answer(t, now.get(), pressed(), question == Question.CHORD ? LONGEST : SHORT))
          .orElse(List.of());
      if (question == Question.ALL && other) {
        map = type.map(t -> all(t, now.get())).orElse(List.of());
      }
    }
  }

  private static List<Answer> answer(DeviceType type, Device device, List<Integer> keys, double seconds) {
    Settings settings = Settings.of(type, device.soundVersion(), device.params(), device.texts());
    return NoteAnswers.to(type, settings, keys, seconds);
  }

  private static List<List<Integer>> all(DeviceType type, Device device) {
    List<List<Integer>> all = new ArrayList<>();
    for (int key = LOWEST; key < LOWEST + KEYS; key++) {
      all.add(answer(type, device, List.of(key), SHORT).stream().map(Answer::key).toList());
    }
    return all;
  }

  /** What becomes of the keys that are pressed, in words. */
  public String describe() {
    String from = pressed().stream().map(AnswersModel::name).collect(Collectors.joining(" "));
    ask();
    List<Answer> to = answers;
    if (to.isEmpty()) {
      return from + " is left out";
    }
    String notes = to.stream().map(a -> name(a.key())).collect(Collectors.joining(" "));
    double time = to.getLast().seconds();
    String within = time < .0005 ? "" : String.format(Locale.ROOT, " within %.0f ms", time * 1000);
    return from + " \u2192 " + notes + within;
  }

  private static String name(int key) {
    return KeyNames.of(key, Optional.empty());
  }

  /** Tries a key, and lets it be heard through the whole track. */
  public void press(int key) {
    release();
    pressed = Math.clamp(key, LOWEST, LOWEST + KEYS - 1);
    sounding = device.track();
    sounding.ifPresent(track -> pressed().forEach(k -> session.transport().press(track, k, VELOCITY)));
    changes.tell();
  }

  /** Lets the key go; what becomes of it stays to be seen. */
  public void release() {
    sounding.ifPresent(track -> pressed().forEach(k -> session.transport().release(track, k)));
    sounding = Optional.empty();
  }
}
