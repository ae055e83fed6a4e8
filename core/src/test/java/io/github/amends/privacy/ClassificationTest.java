// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.json.SampleEntries;
import io.github.amends.participant.Vulnerability;
import io.github.amends.privacy.ValueParts.Part;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** That a machine can tell how sensitive each part of a log is (rules DAT-06 and DAT-08). */
class ClassificationTest {

  @Test
  void everyTextAndEveryCodeOfALogIsClassified() {
    assertThat(unclassified(CaseEntry.class)).isEmpty();
  }

  @Test
  void everyNarrativeIsClassifiedWhereItStands() {
    List<Part> narratives = parts(CaseEntry.class).stream()
        .filter(part -> elements(part.type()).contains(Narrative.class))
        .toList();
    assertThat(narratives).hasSizeGreaterThan(4);
    assertThat(narratives).allSatisfy(part -> {
      assertThat(part.said().getAnnotation(Classified.class))
          .as(part.toString())
          .isNotNull();
      assertThat(part.said().getAnnotation(Classified.class).value())
          .isIn(
              Classification.PERSONAL,
              Classification.SPECIAL_CATEGORY,
              Classification.CRIMINAL_OFFENCE,
              Classification.CONFIDENTIAL_PROCESS);
    });
  }

  @Test
  void aNewPartThatNobodyClassifiedIsFound() {
    record New(String text, Narrative words, NewCode code, Vulnerability known) {}

    assertThat(unclassified(New.class)).containsExactly("New.code", "New.text", "New.words");
  }

  private enum NewCode {
    ONE
  }

  @Test
  void nothingSensitiveIsPrinted() {
    List<String> told = new ArrayList<>();
    for (CaseEntry entry : SampleEntries.ofEveryEvent()) {
      Set<String> texts = new TreeSet<>();
      ValueParts.walk(entry, each -> {
        if (each instanceof Narrative words) {
          texts.add(words.text());
        } else if (each instanceof PartyRef party) {
          texts.add(party.key());
        }
      });
      told.addAll(texts);
      ValueParts.walk(entry, each -> {
        if (!(each instanceof String)) {
          assertThat(texts).noneMatch(each.toString()::contains);
        }
      });
    }
    assertThat(told).hasSizeGreaterThan(10);
  }

  private static List<String> unclassified(Class<?> start) {
    return parts(start).stream()
        .filter(part -> elements(part.type()).stream().anyMatch(ClassificationTest::isTold))
        .filter(part -> classification(part).isEmpty())
        .map(Part::toString)
        .sorted()
        .toList();
  }

  /** Texts, codes, and keys; numbers and days say nothing without them. */
  private static boolean isTold(Class<?> type) {
    return type == String.class
        || type == Narrative.class
        || type.isEnum()
        || type.getName().matches("io\\.github\\.amends\\..*(Id|Ref)");
  }

  static Optional<Classification> classification(Part part) {
    Optional<Classified> own = Optional.ofNullable(part.said().getAnnotation(Classified.class));
    Optional<Classified> ofType = elements(part.type()).stream()
        .flatMap(each -> Optional.ofNullable(each.getAnnotation(Classified.class)).stream())
        .findFirst();
    boolean words = elements(part.type()).contains(Narrative.class);
    return own.or(() -> words ? Optional.empty() : ofType)
        .or(() -> words ? Optional.empty() : ofOwner(part.owner()))
        .map(Classified::value);
  }

  private static Optional<Classified> ofOwner(Class<?> owner) {
    for (Class<?> each = owner; each != null; each = each.getEnclosingClass()) {
      if (each.isAnnotationPresent(Classified.class)) {
        return Optional.of(each.getAnnotation(Classified.class));
      }
    }
    return Optional.empty();
  }

  /** Every part that a value of this type can hold, near or far. */
  static List<Part> parts(Class<?> start) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    List<Part> parts = new ArrayList<>();
    collect(start, reached, parts);
    return parts;
  }

  private static void collect(Class<?> type, Set<Class<?>> reached, List<Part> parts) {
    // A narrative says itself how sensitive it is.
    if (!type.getName().startsWith("io.github.amends.")
        || type == Narrative.class
        || type.isEnum()
        || !reached.add(type)) {
      return;
    }
    if (type.isSealed()) {
      for (Class<?> each : type.getPermittedSubclasses()) {
        collect(each, reached, parts);
      }
    }
    for (Part part : ValueParts.of(type)) {
      parts.add(part);
      elements(part.type()).forEach(each -> collect(each, reached, parts));
    }
  }

  static Set<Class<?>> elements(Type type) {
    Set<Class<?>> elements = new LinkedHashSet<>();
    if (type instanceof Class<?> plain) {
      elements.add(plain);
    } else if (type instanceof ParameterizedType generic) {
      for (Type each : generic.getActualTypeArguments()) {
        elements.addAll(elements(each));
      }
    }
    return elements;
  }
}
