// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.amends.practice.RuleId;
import java.util.List;

/** The tests that each break one rule, found by their annotation. */
record RuleTests(List<Found> all) {

  /** One test: its name for people, and what it breaks. */
  record Found(String name, Breaks breaks) {}

  static RuleTests found() {
    return new RuleTests(new ClassFileImporter()
        .importPackages("io.github.amends.casework").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Breaks.class))
            .map(RuleTests::found)
            .sorted((one, other) -> one.name().compareTo(other.name()))
            .toList());
  }

  /** The names of the tests that break a rule, in code marks, sorted. */
  List<String> of(RuleId rule) {
    return all.stream()
        .filter(each -> each.breaks().rule().equals(rule.value()))
        .map(each -> "`" + each.name() + "`")
        .toList();
  }

  private static Found found(JavaMethod method) {
    return new Found(
        method.getOwner().getSimpleName() + "." + method.getName(),
        method.getAnnotationOfType(Breaks.class));
  }
}
