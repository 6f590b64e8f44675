package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.overdub.app.Session;
import studio.overdub.base.Notice;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.SoundCategory;
import studio.overdub.device.SoundFacts;
import studio.overdub.ui.view.SearchWords;

/** What can be used, searched by words and narrowed by category, tags and group. Event thread only. */
public final class BrowserModel {
  private static final int TAGS = 8;
  private static final String FAVOURITES = "Favourites";
  private static final String OWN = "My sounds";
  private static final String PATCH = "Patch";
  private static final String PROBLEMS = "Could not be read";

  private final Catalog catalog;
  private final SoundLibrary library;
  private final TrackSound track;
  private final Set<String> tags = new LinkedHashSet<>();
  private String search = "";
  private String category = "";
  private String group = "";
  private Optional<TrackId> shownFor = Optional.empty();
  private List<Sound> indexed = List.of();
  private SoundIndex index = new SoundIndex(List.of());
  private List<Sound> found;
  private List<BrowserRow> rows;
  private Optional<Sound> rowsPlaying = Optional.empty();
  private List<SoundLibrary.Place> rowsFiles = List.of();

  /** A model that shows {@code library} for the chosen track of {@code session}. */
  public BrowserModel(Session session, SoundLibrary library, TrackSound track) {
    catalog = session.catalog();
    this.library = library;
    this.track = track;
  }

  /** Shows only what holds every word of {@code text}. */
  public void search(String text) {
    search = text.strip();
    narrow();
  }

  /** The categories to choose from. */
  public List<String> categories() {
    return SoundCategory.SOUNDS;
  }

  /** Shows only the sounds of a category; all for the empty one. */
  public void category(String name) {
    category = name;
    narrow();
  }

  /** Narrows the list to a tag, or widens it again. */
  public void tag(String tag, boolean on) {
    if (on) {
      tags.add(tag);
    } else {
      tags.remove(tag);
    }
    narrow();
  }

  private void narrow() {
    found = null;
    rows = null;
    if (narrowed()) {
      group = "";
    }
  }

  /** The tags that the list is narrowed to, then those most in use among what is found. */
  public List<String> tags() {
    List<Sound> sounds = found();
    Map<String, Integer> counts = new TreeMap<>();
    sounds.forEach(s -> s.facts().tags().forEach(tag -> counts.merge(tag, 1, Integer::sum)));
    Stream<String> further =
        counts.entrySet().stream()
            .filter(entry -> !tags.contains(entry.getKey()) && entry.getValue() < sounds.size())
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey);
    return Stream.concat(tags.stream(), further).limit(Math.max(TAGS, tags.size())).toList();
  }

  /** Whether the list is narrowed to a tag. */
  public boolean isOn(String tag) {
    return tags.contains(tag);
  }

  private List<Sound> found() {
    List<Sound> sounds = library.sounds();
    if (sounds != indexed) {
      indexed = sounds;
      index = new SoundIndex(sounds.stream().filter(this::isPlayed).toList());
      found = null;
      rows = null;
    }
    if (found == null) {
      found =
          index.find(
              search,
              sound ->
                  sound.facts().tags().containsAll(tags)
                      && (category.isEmpty() || sound.facts().category().equals(category)));
    }
    return found;
  }

  /** Whether an instrument plays it; presets of effects are chosen on their panels. */
  private boolean isPlayed(Sound sound) {
    return switch (sound) {
      case PatchSound _, KitSound _ -> true;
      case DeviceSound preset ->
          catalog.find(preset.preset().type()).stream().allMatch(t -> t.kind() == DeviceType.Kind.INSTRUMENT);
    };
  }

  private void follow() {
    Optional<TrackId> now = track.track();
    if (!now.equals(shownFor)) {
      shownFor = now;
      group = "";
      rows = null;
    }
  }

  /** Opens a group of sounds, or narrows what was searched to it; the open one closes. */
  public void open(String name) {
    follow();
    group = name.equals(group) ? "" : name;
    rows = null;
  }

  /** The rows as they stand now. Another track brings its own sounds into view. */
  public List<BrowserRow> rows() {
    follow();
    List<Sound> sounds = found();
    Optional<Sound> playing = track.playing();
    if (rows == null || !playing.equals(rowsPlaying) || library.files() != rowsFiles) {
      rowsPlaying = playing;
      rowsFiles = library.files();
      rows = rows(sounds, playing);
    }
    return rows;
  }

  private List<BrowserRow> rows(List<Sound> sounds, Optional<Sound> playing) {
    List<BrowserRow> rows = new ArrayList<>();
    Map<String, Integer> groups = groups(sounds);
    if (!groups.isEmpty()) {
      String open = open(groups, playing);
      rows.add(BrowserRow.heading("Sounds"));
      groups.forEach((name, count) -> rows.add(BrowserRow.group(name, count, name.equals(open))));
      addSounds(rows, sounds, open, playing);
    }
    addFiles(rows);
    addProblems(rows);
    if (rows.isEmpty()) {
      rows.add(BrowserRow.heading(narrowed() ? "Nothing found" : "No sounds yet"));
    }
    return rows;
  }

  private Map<String, Integer> groups(List<Sound> sounds) {
    Map<String, Integer> groups = new LinkedHashMap<>();
    int favourites = (int) sounds.stream().filter(library::isFavourite).count();
    if (favourites > 0) {
      groups.put(FAVOURITES, favourites);
    }
    int own = (int) sounds.stream().filter(library::isOwn).count();
    if (own > 0) {
      groups.put(OWN, own);
    }
    // In the library's order, whatever the order of what was found.
    indexed.forEach(sound -> groups.putIfAbsent(sound.group(), 0));
    sounds.forEach(sound -> groups.merge(sound.group(), 1, Integer::sum));
    groups.values().removeIf(count -> count == 0);
    return groups;
  }

  /** The group whose sounds show: the one opened; while searching, all of them unless one was opened. */
  private String open(Map<String, Integer> groups, Optional<Sound> playing) {
    if (groups.containsKey(group)) {
      return group;
    }
    return narrowed()
        ? ""
        : playing
            .map(Sound::group)
            .filter(groups::containsKey)
            .orElseGet(
                () ->
                    groups.keySet().stream()
                        .filter(name -> !name.equals(FAVOURITES) && !name.equals(OWN))
                        .findFirst()
                        .orElse(FAVOURITES));
  }

  private boolean narrowed() {
    return !search.isEmpty() || !tags.isEmpty() || !category.isEmpty();
  }

  private void addSounds(List<BrowserRow> rows, List<Sound> sounds, String open, Optional<Sound> playing) {
    List<Sound> shown = sounds.stream().filter(sound -> open.isEmpty() || isIn(sound, open)).toList();
    rows.add(BrowserRow.heading(narrowed() ? countOf(shown) : open + " \u00b7 " + shown.size()));
    for (Sound sound : shown) {
      rows.add(
          BrowserRow.sound(
              sound, detail(sound, open), library.isFavourite(sound), playing.equals(Optional.of(sound))));
    }
  }

  private static String countOf(List<Sound> shown) {
    return shown.size() == 1 ? "1 sound found" : shown.size() + " sounds found";
  }

  private boolean isIn(Sound sound, String group) {
    return switch (group) {
      case FAVOURITES -> library.isFavourite(sound);
      case OWN -> library.isOwn(sound);
      default -> sound.group().equals(group);
    };
  }

  private static String detail(Sound sound, String open) {
    if (sound.group().equals(open)) {
      return sound.detail();
    }
    return sound instanceof PatchSound ? PATCH : sound.detail().isEmpty() ? sound.group() : sound.detail();
  }

  /** Marks a sound as a favourite, or takes the mark. */
  public void toggleFavourite(Sound sound) {
    library.favourite(sound, !library.isFavourite(sound));
    rows = null;
  }

  private void addFiles(List<BrowserRow> rows) {
    String heading = "";
    for (SoundLibrary.Place place : library.files()) {
      if (tags.isEmpty() && category.isEmpty() && holdsWords(place.name())) {
        if (!place.heading().equals(heading)) {
          heading = place.heading();
          rows.add(BrowserRow.heading(heading));
        }
        rows.add(BrowserRow.file(place.name(), place.path()));
      }
    }
  }

  private void addProblems(List<BrowserRow> rows) {
    List<Notice> problems =
        tags.isEmpty() && category.isEmpty()
            ? library.problems().stream().filter(problem -> holdsWords(fileOf(problem))).toList()
            : List.of();
    if (!problems.isEmpty()) {
      rows.add(BrowserRow.heading(PROBLEMS));
      problems.forEach(problem -> rows.add(BrowserRow.problem(fileOf(problem), problem)));
    }
  }

  /** The name of the file that a notice tells of, without folder and line. */
  private static String fileOf(Notice problem) {
    Path name = Path.of(problem.where().replaceFirst(", line .*", "")).getFileName();
    return name == null ? problem.where() : name.toString();
  }

  private boolean holdsWords(String text) {
    String folded = SearchWords.folded(text);
    return SearchWords.of(search).stream().allMatch(folded::contains);
  }

  /** What is told of a row that is selected. */
  public RowFacts facts(BrowserRow row) {
    if (row.problem().isPresent()) {
      Notice problem = row.problem().get();
      return new RowFacts(row.text(), "Could not be read", problem.text() + ". " + problem.where(), List.of());
    }
    return row.sound().map(this::facts).orElse(RowFacts.NONE);
  }

  private RowFacts facts(Sound sound) {
    SoundFacts facts = sound.facts();
    String what =
        switch (sound) {
          case DeviceSound _, KitSound _ -> sound.group();
          case PatchSound patch ->
              patch.patch().devices().stream().map(this::name).collect(Collectors.joining(" \u203a "));
        };
    String line =
        Stream.of(facts.category(), what, facts.author().isEmpty() ? "" : "by " + facts.author())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    return new RowFacts(facts.name(), line, facts.description(), facts.tags());
  }

  private String name(PatchDevice device) {
    return catalog.find(device.type()).map(DeviceType::name).orElse(device.type());
  }
}
