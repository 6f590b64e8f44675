/**
 * What a song asks of each instrument, as sorted arrays of primitives. Start with
 * {@link studio.overdub.engine.score.ScoreCompiler}, which makes a {@link studio.overdub.engine.score.Score}, and
 * {@link studio.overdub.engine.score.ScorePlayer}, which plays it.
 */
package studio.overdub.engine.score;
