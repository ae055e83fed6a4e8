// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.amends.meeting.Meeting;
import io.github.amends.referral.Referral;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations that fix how growing values are written, compared with their attributes. */
class FieldOrderTest {
  private static final List<Class<?>> VALUES = values();

  private static List<Class<?>> values() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.amends")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(JsonCreator.class)))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  static List<Class<?>> growingValues() {
    return VALUES;
  }

  @Test
  void growingValuesAreFound() {
    assertThat(VALUES).contains(Referral.class, Meeting.class).hasSizeGreaterThan(9);
  }

  @ParameterizedTest
  @MethodSource("growingValues")
  void everyAttributeHasItsPlaceInTheOrder(Class<?> type) {
    List<String> attributes = Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .toList();
    assertThat(type.getAnnotation(JsonPropertyOrder.class).value())
        .containsExactlyInAnyOrderElementsOf(attributes);
  }
}
