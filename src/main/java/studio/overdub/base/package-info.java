/** Ids, ticks, frames, decibels, ranges: the units that every other room speaks in. Imports nothing of the house. */
package studio.overdub.base;
