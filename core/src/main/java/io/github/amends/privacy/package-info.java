// SPDX-License-Identifier: Apache-2.0
/**
 * What a case shows to whom: a type of its own for each reader, which has nowhere to put what that
 * reader must not see.
 *
 * <p>Begin at {@link io.github.amends.privacy.CaseView}. Views, and later whatever makes a case
 * forget, belong here; who is asking, and whether they may, is for the embedding application to
 * know.
 */
@NullMarked
package io.github.amends.privacy;

import org.jspecify.annotations.NullMarked;
