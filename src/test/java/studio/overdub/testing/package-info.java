/** What the tests of every room share. */
package studio.overdub.testing;
