// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no record of the domain can be made with a part that is null. */
class RecordsRefuseNullTest {
  static Stream<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.amends")
            .stream()
            .filter(type -> !type.getPackageName().endsWith(".json"))
            .filter(JavaClass::isRecord)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> type.getRecordComponents().length > 0)
            .sorted((one, other) -> one.getName().compareTo(other.getName()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aPartThatIsNullIsAMistakeAtOnce(Class<?> type) throws Exception {
    RecordComponent[] parts = type.getRecordComponents();
    Object[] whole = SampleValues.partsOf(type);
    assertThat(constructor(type).newInstance(whole)).isInstanceOf(type);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].getType().isPrimitive()) {
        Object[] lacking = whole.clone();
        lacking[i] = null;
        Throwable thrown = catchThrowable(() -> constructor(type).newInstance(lacking));
        assertThat(thrown)
            .as("%s without %s", type.getSimpleName(), parts[i].getName())
            .isInstanceOf(InvocationTargetException.class)
            .hasCauseInstanceOf(NullPointerException.class);
      }
    }
  }

  @Test
  void thereAreRecordsToTry() {
    assertThat(records().map(Class::getSimpleName))
        .contains(
            "CaseEntry", "Proposal", "Money", "ConsentRecorded", "Refusal", "Acknowledgement");
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    List<Class<?>> types = Arrays.stream(type.getRecordComponents())
        .<Class<?>>map(RecordComponent::getType)
        .toList();
    return type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
  }
}
