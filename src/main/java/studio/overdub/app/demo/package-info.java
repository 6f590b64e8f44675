/** The song that a fresh studio opens with: {@link studio.overdub.app.demo.DemoSong}. */
package studio.overdub.app.demo;
