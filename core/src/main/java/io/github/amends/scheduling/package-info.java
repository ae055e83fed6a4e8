// SPDX-License-Identifier: Apache-2.0
/**
 * When the people of a case can lawfully meet: {@link io.github.amends.scheduling.MeetingSearch}
 * asks who is free and the case machine what is lawful, and answers with the earliest meeting, the
 * next ones, or what stands in the way.
 *
 * <p>It fixes nothing: what it offers is proposed to the machine by the caller, as any other step.
 * Who is available is a matter of {@link io.github.amends.volunteer.Availability}; the rules are
 * those of {@link io.github.amends.casework.CaseMachine}. Nothing here plans several cases at once.
 */
@NullMarked
package io.github.amends.scheduling;

import org.jspecify.annotations.NullMarked;
