package studio.overdub.ui.view.device.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.overdub.app.Session;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.base.TrackId;
import studio.overdub.device.SampleLayer;
import studio.overdub.ui.view.Audition;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.device.Arrangement;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.EnvelopeModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.ParameterGroup;
import studio.overdub.ui.view.device.wave.Mark;
import studio.overdub.ui.view.device.wave.WaveModel;

/** The instrument made of one recording: its waveform with marks, its root key, its envelopes. Event thread only. */
public final class SampleModel {
  private static final String SAMPLE = "sample";
  private static final String ROOT = "root";

  private final DeviceModel device;
  private final SampleShelf shelf;
  private final StretchMarks marks;
  private final Audition audition;
  private final Changes changes = new Changes();

  /** A model of the device that {@code device} shows, whose sound {@code shelf} has. */
  public SampleModel(Session session, DeviceModel device, SampleShelf shelf) {
    this.device = device;
    this.shelf = shelf;
    marks = new StretchMarks(device, shelf);
    audition = new Audition(session.transport());
  }

  /** Who wants to hear that keys are to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  /** The waveform. */
  public WaveModel wave() {
    return marks.wave();
  }

  private Optional<SampleLayer> layer() {
    return device.device().flatMap(
        d -> SampleLayer.parse(d.texts().getOrDefault(SAMPLE, "")).stream().findFirst());
  }

  /** The name of the recording; empty for none. */
  public String name() {
    return layer().map(layer -> stem(layer.file())).orElse("");
  }

  /** A file's name without folder and ending. */
  public static String stem(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
  }

  /** How long it is and at what rate, as people read it; empty while it is read. */
  public String summary() {
    return layer()
        .flatMap(layer -> shelf.shape(layer.file()).value())
        .map(
            shape ->
                String.format(
                    Locale.ROOT, "%.2f s, %s kHz, %s", (double) shape.frames() / shape.sampleRate(),
                    shape.sampleRate() % 1000 == 0
                        ? String.valueOf(shape.sampleRate() / 1000)
                        : String.valueOf(shape.sampleRate() / 1000.0),
                    shape.channels() == 1 ? "mono" : "stereo"))
        .orElse("");
  }

  /** Brings itself up to date with the device and with what has been read by now. */
  public void refresh() {
    layer().ifPresentOrElse(
        layer -> marks.show(layer, handles()), () -> marks.clear("Drop a sound file here: every key plays it"));
  }

  /** What the waveform's mark in hand stands for; empty where there is none. */
  public Optional<Controlled> controlledMark() {
    return marks.controlled();
  }

  private List<StretchMarks.Handle> handles() {
    List<StretchMarks.Handle> handles = new ArrayList<>();
    handle(handles, Mark.Kind.START, "start");
    handle(handles, Mark.Kind.END, "end");
    if (device.parameter("loop.mode").map(device::value).orElse(0.0) > 0) {
      handle(handles, Mark.Kind.LOOP_START, "loop.start");
      handle(handles, Mark.Kind.LOOP_END, "loop.end");
    }
    return handles;
  }

  private void handle(List<StretchMarks.Handle> handles, Mark.Kind kind, String id) {
    device.parameter(id).ifPresent(p -> handles.add(new StretchMarks.Handle(kind, p)));
  }

  /** The knobs, arranged by hand; start, end and loop are moved on the waveform, the root on the keyboard. */
  public List<ParameterGroup> controls() {
    return Arrangement.of(device)
        .group("Pitch", "tune", "fine", ROOT)
        .group("Sample", "loop.mode", "loop.crossfade", "reverse")
        .group("Amplifier", "amp.attack", "amp.hold", "amp.decay", "amp.sustain", "amp.release", "amp.velocity")
        .group("Filter", "filter.type", "filter.cutoff", "filter.resonance", "filter.tracking", "filter.envelope",
            "filter.velocity")
        .group("Filter envelope", "env.attack", "env.decay", "env.sustain", "env.release")
        .group("Voice", "voice.mode", "voice.glide", "bend.range")
        .group("Output", "gain", "pan")
        .withRest("More", Set.of("start", "end", "loop.start", "loop.end"));
  }

  /** The amplifier's envelope, to be moved. */
  public EnvelopeModel amplifier() {
    return new EnvelopeModel(device, "Amplifier", id -> device.parameter("amp." + id));
  }

  /** The filter's envelope, to be moved. */
  public EnvelopeModel filter() {
    return new EnvelopeModel(device, "Filter", id -> device.parameter("env." + id));
  }

  private double value(String id) {
    return device.parameter(id).map(device::value).orElse(0.0);
  }

  /** The key at which it sounds as recorded. */
  public int root() {
    return (int) Math.round(value(ROOT));
  }

  /** Lets a key be the one at which it sounds as recorded. */
  public void root(int key) {
    Optional<Parameter> root = device.parameter(ROOT);
    root.ifPresent(parameter -> device.set(parameter, key));
    changes.tell();
  }

  /** Plays a key until {@link #release}. */
  public void play(int key, int velocity) {
    Optional<TrackId> track = device.track();
    track.ifPresent(id -> audition.play(id, key, velocity));
    changes.tell();
  }

  /** Lets the key go. */
  public void release() {
    audition.stop();
    changes.tell();
  }

  /** The key that is held; -1 for none. */
  public int heldKey() {
    return audition.key().orElse(-1);
  }
}
