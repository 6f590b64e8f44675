/**
 * What MIDI controllers say and what they can move, apart from any session. Read {@link
 * studio.overdub.app.mapping.ControllerReader}, then {@link studio.overdub.app.mapping.MappedValue}.
 */
package studio.overdub.app.mapping;
