// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

/**
 * What one kind of reader sees of a case: each view is a different type, not a case with parts left
 * blank.
 *
 * <p>Only {@link InternalView} can reach what people wrote or said, who they are, and how they were
 * assessed. The other three are made of types in which none of that has a place (rules CNF-01,
 * CNF-02, CNF-04, REC-06).
 */
public sealed interface CaseView
    permits InternalView, ParticipantView, ReferrerReportView, ResearchView {}
