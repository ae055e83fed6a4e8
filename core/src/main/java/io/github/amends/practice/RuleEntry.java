// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One rule while it is being written down. */
final class RuleEntry {
  private final RuleId id;
  private final Rule.Effect effect;
  private final Rule.Home home;
  private final String title;
  private final List<Citation> citations = new ArrayList<>();
  private List<String> codes = List.of();
  private List<Parameter> parameters = List.of();
  private Optional<String> keptBy = Optional.empty();

  private RuleEntry(RuleId id, Rule.Effect effect, Rule.Home home, String title) {
    this.id = id;
    this.effect = effect;
    this.home = home;
    this.title = title;
  }

  static RuleEntry rule(RuleId id, Rule.Effect effect, Rule.Home home, String title) {
    return new RuleEntry(id, effect, home, title);
  }

  RuleEntry codes(String... names) {
    codes = List.of(names);
    return this;
  }

  RuleEntry reads(Parameter... read) {
    parameters = List.of(read);
    return this;
  }

  RuleEntry keptBy(String typeOrPackage) {
    keptBy = Optional.of(typeOrPackage);
    return this;
  }

  RuleEntry cites(Source source, String place, Citation.Mark mark) {
    citations.add(new Citation(source, place, mark));
    return this;
  }

  Rule entry() {
    return new Rule(id, title, effect, home, codes, parameters, citations, keptBy);
  }
}
