/**
 * Measures what the studio promises: speed, memory, timing, sameness. Read {@link studio.overdub.benchmark.Benchmarks}
 * first, then any {@link studio.overdub.benchmark.Figure}.
 */
package studio.overdub.benchmark;
