/**
 * The program {@code amends}: one class for each command.
 *
 * <p>Commands read arguments and print results; whatever they calculate belongs in the library.
 */
@NullMarked
package io.github.amends.cli;

import org.jspecify.annotations.NullMarked;
