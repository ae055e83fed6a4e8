// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How sensitive a part of a value is, or every value of a type, for machines to read.
 *
 * <p>What a part says of itself stands over what its type says. A part of which neither says
 * anything holds no data about anybody (rules DAT-06 and DAT-08).
 *
 * <pre>{@code
 * for (RecordComponent part : Disclosure.class.getRecordComponents()) {
 *   Classified said = part.getAnnotation(Classified.class);
 *   ...
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Classified {

  /**
   * Returns how sensitive it is.
   *
   * @return the classification
   */
  Classification value();
}
