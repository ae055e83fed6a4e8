// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The codes of every closed list, made once for each: refusals ask for them again and again. */
final class Codes {
  private static final ClassValue<List<String>> OF_LIST = new ClassValue<>() {
    @Override
    protected List<String> computeValue(Class<?> list) {
      return Arrays.stream(list.getEnumConstants())
          .map(constant -> made(((Enum<?>) constant).name()))
          .toList();
    }
  };

  private Codes() {}

  @SuppressWarnings("EnumOrdinal") // the places of the constants at run time, kept nowhere
  static String of(Coded constant) {
    return constant instanceof Enum<?> each
        ? OF_LIST.get(each.getDeclaringClass()).get(each.ordinal())
        : made(constant.name());
  }

  private static String made(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
