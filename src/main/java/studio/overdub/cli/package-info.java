/** The command line: {@link studio.overdub.cli.OverdubCommand} and one class for each of its commands. */
package studio.overdub.cli;
