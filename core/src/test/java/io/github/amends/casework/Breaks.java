// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that breaks one rule and nothing else, and mends only that: its {@link Breach} is given
 * what stands here, and the test fails unless it has shown both.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(Breach.Given.class)
@interface Breaks {
  /** The rule that is broken. */
  String rule();

  /** The only code with which it is refused. */
  String code();

  /** The rule whose guard refuses, where the broken rule only stands behind it. */
  String guardedBy() default "";
}
