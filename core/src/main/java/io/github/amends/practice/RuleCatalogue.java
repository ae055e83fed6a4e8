// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every rule by its id, put together from the groups. */
final class RuleCatalogue {
  static final SortedMap<RuleId, Rule> ALL = all();

  private RuleCatalogue() {}

  private static SortedMap<RuleId, Rule> all() {
    List<List<Rule>> groups = List.of(
        RulesOfReferral.ALL,
        RulesOfInformation.ALL,
        RulesOfConsent.ALL,
        RulesOfAcceptance.ALL,
        RulesOfRisk.ALL,
        RulesOfFacilitators.ALL,
        RulesOfPreparation.ALL,
        RulesOfChildren.ALL,
        RulesOfMeetings.ALL,
        RulesOfAgreements.ALL,
        RulesOfConfidentiality.ALL,
        RulesOfOutcomes.ALL,
        RulesOfRecords.ALL);
    SortedMap<RuleId, Rule> all = new TreeMap<>();
    groups.forEach(group -> group.forEach(rule -> all.put(rule.id(), rule)));
    return Collections.unmodifiableSortedMap(all);
  }
}
