/**
 * The people who facilitate: their way from applicant to leaving, what they were trained in,
 * checked for and supervised on, whom they are connected with, and what they are assigned to.
 *
 * <p>Here belong records and what follows from them alone.
 * {@link io.github.amends.volunteer.Facilitator} is the record of one person;
 * {@link io.github.amends.volunteer.FacilitatorStanding} is what the machine is told of it. What a
 * profile of practice asks of a facilitator, and so who may lead a case, belongs to
 * {@code casework}; names, birth dates and what a check found belong nowhere.
 */
@NullMarked
package io.github.amends.volunteer;

import org.jspecify.annotations.NullMarked;
