// SPDX-License-Identifier: Apache-2.0
/**
 * Cases that come from a spreadsheet: so far
 * {@link io.github.amends.outcomes.intake.ReferralTable}, the referrals that a service has kept in
 * rows.
 *
 * <p>How a table is read belongs to {@code extract}; what is computed of cases, to
 * {@code caseload}.
 */
@NullMarked
package io.github.amends.outcomes.intake;

import org.jspecify.annotations.NullMarked;
