package studio.overdub.instruments.sampler;

/** What a reset has told a part to speak: it decides how banks are selected and what drums are. */
enum Dialect {
  /** No reset came, or General MIDI was switched off. */
  NONE,
  GM,
  GM2,
  GS,
  XG
}
