/**
 * Tables of a caseload for research, without anything that tells who somebody is:
 * {@link io.github.amends.outcomes.research.ResearchExtract} makes, writes and reads them,
 * {@link io.github.amends.outcomes.research.ResearchTable} says what stands in them.
 *
 * <p>A row is one case, participant, meeting, term or answer. Counts for the public belong to the
 * disclosure control; how CSV is written and read belongs to the extract.
 */
@NullMarked
package io.github.amends.outcomes.research;

import org.jspecify.annotations.NullMarked;
