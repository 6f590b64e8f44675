/** Where it all comes together: {@link studio.overdub.main.Main} picks host, catalogue, window or command line. */
package studio.overdub.main;
