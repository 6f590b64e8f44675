package studio.overdub.app.demo;

import java.util.List;

/** The demo song's music, by instrument. Verse: Dm9, Bbmaj7, Fmaj9, C6. Chorus: Bbmaj7, C, Am7, Dm, Gm7, C, F, A7. */
final class Score {
  private static final String VERSE_BASS =
      "d2/6! d2/2 a2/2 d3/2 c3/2 a2/2 | bb1/6! bb1/2 f2/2 bb2/2 a2/2 f2/2 |"
          + " f2/6! f2/2 c3/2 f2/2 e2/2 c2/2 | c2/6! c2/2 g2/2 c3/2 bb2/2 c2/2 |";

  private static final String CHORUS_BASS =
      "bb1/4! bb1/2 bb2/2 f2/4 bb1/4 | c2/4! c2/2 c3/2 g2/4 c2/4 | a1/4! a1/2 a2/2 e2/4 a1/4 |"
          + " d2/4! d2/2 d3/2 a2/4 c2/4 | g1/4! g1/2 g2/2 d2/4 g1/4 | c2/4! c2/2 c3/2 g2/4 c2/4 |"
          + " f2/4! f2/2 f2/2 c3/4 f2/4 | a1/4! a1/2 a2/2 c#3/4 e3/4 |";

  static final List<Part> BASS =
      List.of(
          new Part(5, VERSE_BASS + VERSE_BASS),
          new Part(13, CHORUS_BASS),
          new Part(21, VERSE_BASS + VERSE_BASS),
          new Part(29, "d2/12! a1/4 | bb1/12 f2/4 | c2/16 | d2/16"));

  private static final String VERSE_KEYS =
      "r/2 d4+f4+a4+e5/6 r/4 c4+f4+a4/4 | r/2 d4+f4+a4+d5/6 r/4 bb3+d4+f4/4 |"
          + " r/2 c4+e4+a4+g5/6 r/4 a3+c4+e4/4 | r/2 c4+e4+g4+a4/6 r/2 g4/2? a4/2? c5/2? |";

  static final List<Part> KEYS =
      List.of(
          new Part(1, "d4+f4+a4+e5/16? | d4+f4+a4+d5/16? | c4+e4+a4+g5/16? | c4+e4+g4+a4/8? g4/2? a4/2? c5/4?"),
          new Part(5, VERSE_KEYS + VERSE_KEYS),
          new Part(21, VERSE_KEYS + VERSE_KEYS),
          new Part(29, "d4+f4+a4+e5/16? | d4+f4+a4+d5/16? | c4+e4+g4+bb4/16? | d4+f4+a4+e5/16?"));

  static final List<Part> PIANO =
      List.of(
          new Part(
              13,
              "bb2+f3/4 d4+f4/4 a4/4 d4/4 | c3+g3/4 e4+g4/4 c5/4 e4/4 | a2+e3/4 c4+e4/4 g4/4 c4/4 |"
                  + " d3+a3/4 f4+a4/4 e5/4 d5/4 | g2+d3/4 bb3+d4/4 f4/4 bb4/4 | c3+g3/4 e4+g4/4 bb4/4 g4/4 |"
                  + " f2+c3/4 a3+c4/4 e4/4 a4/4 | a2+e3/4 c#4+e4/4 g4/4 a4/2 c#5/2 |"),
          new Part(
              29,
              "f5/4? e5/4? d5/4? a4/4? | f5/4? d5/4? bb4/4? f4/4? | e5/4? c5/4? bb4/4? g4/4? | d4+f4+a4+d5/16?"));

  static final List<Part> CHOIR =
      List.of(
          new Part(1, "d4+a4/16 | d4+f4+bb4/16 | c4+f4+a4/16 | c4+e4+g4/16"),
          new Part(
              13,
              "f4+bb4+d5/16! | e4+g4+c5/16 | e4+a4+c5/16 | f4+a4+d5/16 |"
                  + " f4+bb4+d5/16! | e4+g4+c5/16 | f4+a4+c5/16 | e4+g4+a4+c#5/16"),
          new Part(
              25, "a3+d4+f4/16 | bb3+d4+f4/16 | a3+c4+f4/16 | g3+c4+e4/16 |"
                  + " a3+d4+f4/16 | bb3+d4+f4/16 | g3+c4+e4/16 | a3+d4+f4/16"));

  static final List<Part> STRINGS =
      List.of(
          new Part(
              13,
              "d5/12! f5/4 | e5/16 | c5/12 e5/4 | f5/8 e5/4 d5/4 |"
                  + " d5/12! bb5/4 | g5/16 | a5/12 g5/4 | e5/8 c#5/8"),
          new Part(29, "a4/16? | bb4/16? | g4/16? | a4/16?"));

  static final List<Part> LEAD =
      List.of(
          new Part(
              21,
              "r/4 a4/2 d5/2 e5/3! f5/1 e5/2 c5/2 | d5/8 r/4 a4/2 c5/2 | a4/6! g4/2 f4/4 c5/4 | g4/8 r/8 |"
                  + " r/4 a4/2 d5/2 e5/3! f5/1 g5/2 a5/2 | f5/6! d5/2 bb4/4 d5/4 | e5/6 c5/2 a4/4 g4/4 |"
                  + " c5/4 bb4/4 a4/4 g4/4"));

  private Score() {}
}
