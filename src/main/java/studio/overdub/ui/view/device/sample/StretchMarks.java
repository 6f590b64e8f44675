package studio.overdub.ui.view.device.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.material.Loading;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.SoundShape;
import studio.overdub.device.SampleLayer;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;
import studio.overdub.ui.view.device.wave.Mark;
import studio.overdub.ui.view.device.wave.WaveModel;

/**
 * Ties the marks of a waveform to the parameters of a device that are parts, 0 to 1, of the stretch of a file that it
 * plays. Event thread only.
 */
public final class StretchMarks {
  private final DeviceModel device;
  private final SampleShelf shelf;
  private final WaveModel wave = new WaveModel();
  private Optional<SampleLayer> layer = Optional.empty();
  private List<Handle> handles = List.of();

  /**
   * A mark and what it moves.
   *
   * @param parameter its value is the mark's place as a part of the stretch
   */
  public record Handle(Mark.Kind kind, Parameter parameter) {}

  /** Marks on sounds from {@code shelf}, moving parameters of what {@code device} shows. */
  public StretchMarks(DeviceModel device, SampleShelf shelf) {
    this.device = device;
    this.shelf = shelf;
    wave.onMarks(this::moved);
  }

  /** The waveform. */
  public WaveModel wave() {
    return wave;
  }

  /** What the mark that keys are about stands for; empty where there is none. */
  public Optional<Controlled> controlled() {
    return handles.stream()
        .filter(handle -> wave.chosen().equals(Optional.of(handle.kind())))
        .findFirst()
        .flatMap(handle -> device.controlled(handle.parameter()));
  }

  /** Shows a sound as far as it is read, with these marks. */
  public void show(SampleLayer next, List<Handle> handles) {
    layer = Optional.of(next);
    this.handles = List.copyOf(handles);
    Loading<SoundShape> shape = shelf.shape(next.file());
    List<Mark> marks = new ArrayList<>();
    shape.value().ifPresent(sound -> {
      for (Handle handle : handles) {
        double part = device.value(handle.parameter());
        marks.add(new Mark(handle.kind(), next.start() + Math.round(part * length(next, sound.frames()))));
      }
    });
    wave.show(shape, marks);
  }

  /** Shows nothing. */
  public void clear(String why) {
    if (layer.isPresent() || !wave.status().equals(why)) {
      layer = Optional.empty();
      wave.clear(why);
    }
  }

  private static long length(SampleLayer layer, long frames) {
    return Math.max(1, Math.min(frames, layer.end().orElse(frames)) - layer.start());
  }

  private void moved(Mark.Kind kind, long frame, boolean done) {
    if (layer.isEmpty()) {
      return;
    }
    double part = (double) (frame - layer.get().start()) / length(layer.get(), wave.axis().frames());
    double inside = Math.clamp(part, 0, 1);
    handles.stream()
        .filter(handle -> handle.kind() == kind)
        .map(Handle::parameter)
        .forEach(
            parameter -> {
              device.preview(parameter, inside);
              if (done) {
                device.set(parameter, inside);
              }
            });
  }
}
