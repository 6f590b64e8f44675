/**
 * JSON as songs and presets are kept in: written in one canonical layout, read with the place of every mistake. Start
 * with {@link studio.overdub.format.json.JsonLayout} and {@link studio.overdub.format.json.JsonSource}.
 */
package studio.overdub.format.json;
