/**
 * What an agency or a person brings to the service: the referral, its source and the incident.
 *
 * <p>Who takes part is in {@code participant}; whether the referral is taken in is decided by the
 * case machine.
 */
@NullMarked
package io.github.amends.referral;

import org.jspecify.annotations.NullMarked;
