/**
 * Reports: a page as a value, shown as one self-contained accessible HTML document or as text for a
 * terminal, and written to a file whole or not at all.
 *
 * <p>What belongs here: the words, tables and plots of a page, their order, and the two ways to
 * show them. What does not: how a number is worked out, and the drawing of plots. Nothing here
 * depends on the clock, a locale or anything outside the page.
 */
@NullMarked
package io.github.amends.outcomes.report;

import org.jspecify.annotations.NullMarked;
