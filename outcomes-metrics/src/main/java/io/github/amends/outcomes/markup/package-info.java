// SPDX-License-Identifier: Apache-2.0
/**
 * The markup that plots and pages are written in: a small tree of elements and text that is well
 * formed by construction and escapes everything.
 *
 * <p>What belongs here: elements, text, and the cleaning of characters that no document may hold.
 * What does not: anything that knows what a plot or a page is. This package is not exported.
 */
@NullMarked
package io.github.amends.outcomes.markup;

import org.jspecify.annotations.NullMarked;
