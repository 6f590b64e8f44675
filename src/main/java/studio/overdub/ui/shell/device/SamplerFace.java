package studio.overdub.ui.shell.device;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import studio.overdub.base.StudioException;
import studio.overdub.ui.canvas.device.Waveform;
import studio.overdub.ui.canvas.device.ZoneMap;
import studio.overdub.ui.kit.EmptyPlace;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.TextLabel;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.sampler.ProgramsModel;
import studio.overdub.ui.view.device.sampler.ZonesModel;

/** The sampler's face: programs by name, the zones of the one that plays in the middle, knobs on the right. */
final class SamplerFace implements Face {
  private final ProgramsModel programs;
  private final ZonesModel zones;
  private final DeviceFiles files;
  private final FontChooser font;
  private final ProgramList list;
  private final StudioButton listen = StudioButton.ofSmallText("Listen", "Hear a program when it is chosen");
  private final TextLabel program = TextLabel.of("", Typeface.NAME, ThemeKey.TEXT);
  private final TextLabel summary = TextLabel.of("", Typeface.LABEL, ThemeKey.FAINT);
  private final TextLabel zone = TextLabel.of("", Typeface.NAME, ThemeKey.DIM);
  private final FactSheet facts = new FactSheet();
  private final List<ControlGroup> groups = new ArrayList<>();
  private final Plane middle = Plane.clear(new BorderLayout());
  private final JComponent picture;
  private final JComponent body;
  private Optional<StudioException> shownProblem = Optional.empty();

  SamplerFace(
      DeviceModel model, ProgramsModel programs, ZonesModel zones, DeviceFiles files) {
    this.programs = programs;
    this.zones = zones;
    this.files = files;
    font = new FontChooser(programs, files);
    list = new ProgramList(programs, listen::isOn);
    listen.on(true);
    listen.whenOn(ThemeKey.CONTROL, ThemeKey.ACCENT);
    Explanation.set(
        listen,
        "A few notes let each program be heard when it is chosen; where the track plays in the song, the song does");
    listen.addActionListener(e -> listen.on(!listen.isOn()));
    zones.changes().add(this::showZone);
    picture = picture();
    Plane knobs = Plane.clear(Line.column(8, 0, 0, 0, 0));
    for (var group : programs.controls()) {
      ControlGroup card = new ControlGroup(model, group, 2);
      groups.add(card);
      knobs.add(card);
    }
    middle.add(picture, BorderLayout.CENTER);
    body = new ThreeColumns(list, middle, GenericFace.scrolling(knobs));
  }

  private JComponent picture() {
    Plane head = Plane.clear(Line.row(8, 0, 0, 4, 0));
    head.add(program);
    head.add(summary, Line.GROW);
    Plane sample = Plane.clear(new BorderLayout());
    Plane wave = Plane.clear(new BorderLayout());
    Plane title = Plane.clear(Line.row(0, 4, 0, 4, 0));
    title.add(zone, Line.GROW);
    wave.add(title, BorderLayout.NORTH);
    wave.add(new Waveform(zones.wave()), BorderLayout.CENTER);
    Plane side = Plane.clear(new BorderLayout());
    side.add(Plane.space(12, 4), BorderLayout.WEST);
    side.add(Plane.space(12, 6), BorderLayout.NORTH);
    side.add(facts);
    sample.add(wave, BorderLayout.CENTER);
    sample.add(side, BorderLayout.EAST);
    return new MapAndSample(head, new ZoneMap(zones), sample);
  }

  @Override
  public List<JComponent> head() {
    return List.of(font, listen);
  }

  @Override
  public JComponent body() {
    return body;
  }

  @Override
  public void refresh() {
    font.refresh();
    list.refresh();
    zones.refresh();
    groups.forEach(ControlGroup::refresh);
    program.text(programs.currentName());
    summary.text(zones.summary());
    showZone();
    showProblem();
  }

  /** Where the font cannot be played, why stands in place of its zones, with what can be done. */
  private void showProblem() {
    Optional<StudioException> problem = programs.problem();
    if (problem.equals(shownProblem)) {
      return;
    }
    shownProblem = problem;
    middle.removeAll();
    middle.add(problem.map(this::explained).orElse(picture), BorderLayout.CENTER);
    middle.revalidate();
    middle.repaint();
  }

  private JComponent explained(StudioException problem) {
    StudioButton retry = StudioButton.ofText(StudioButton.Kind.CONTROL, "Try again", "Opens the font again");
    retry.addActionListener(e -> programs.retry());
    StudioButton choose = StudioButton.ofText(StudioButton.Kind.CONTROL, "Choose a file\u2026", "Plays another font");
    choose.addActionListener(
        e -> files.chooseFont(programs.endings()).ifPresent(chosen -> programs.font(chosen.toString())));
    String where = problem.where().isEmpty() ? "" : problem.where() + ". ";
    return new EmptyPlace(ThemeKey.PANEL, problem.what(), where + problem.remedy(), choose, retry);
  }

  private void showZone() {
    zone.text(zones.selectedName());
    facts.show(zones.facts());
  }
}
