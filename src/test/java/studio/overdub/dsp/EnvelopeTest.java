package studio.overdub.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final double RATE = 48000;

  private static Envelope.Shape shape(double attack, double decay, double sustain, double release) {
    Envelope.Shape shape = new Envelope.Shape();
    shape.set(attack, decay, sustain, release, RATE);
    return shape;
  }

  @Test
  void theAttackTakesItsTime() {
    Envelope envelope = new Envelope();
    Envelope.Shape shape = shape(.1, 1, 1, 1);
    envelope.start();
    int frames = 0;
    while (envelope.next(shape) < 1) {
      frames++;
    }
    assertThat(frames / RATE).isCloseTo(.1, offset(.0005));
  }

  @Test
  void theReleaseEndsInZeroAfterItsTime() {
    Envelope envelope = new Envelope();
    Envelope.Shape shape = shape(.001, 1, 1, .25);
    envelope.start();
    for (int i = 0; i < RATE; i++) {
      envelope.next(shape);
    }
    envelope.release();
    int frames = 0;
    while (envelope.next(shape) > 0) {
      frames++;
    }
    assertThat(frames / RATE).isCloseTo(.25, offset(.001));
    assertThat(envelope.ended()).isTrue();
  }

  @Test
  void withoutASustainTheDecayEndsTheNote() {
    Envelope envelope = new Envelope();
    Envelope.Shape shape = shape(.001, .2, 0, 1);
    envelope.start();
    for (int i = 0; i < .3 * RATE; i++) {
      envelope.next(shape);
    }
    assertThat(envelope.ended()).isTrue();
  }

  @Test
  void aSecondStrikeStartsFromWhereItStands() {
    Envelope envelope = new Envelope();
    Envelope.Shape shape = shape(.01, .1, .5, .1);
    envelope.start();
    float last = 0;
    for (int i = 0; i < 2000; i++) {
      last = envelope.next(shape);
    }
    envelope.start();
    assertThat(envelope.next(shape)).isCloseTo(last, offset(.01f));
  }
}
