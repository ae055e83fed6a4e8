// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

/** What a JSON text consists of. */
enum Token {
  START_OBJECT,
  END_OBJECT,
  START_ARRAY,
  END_ARRAY,
  NAME,
  STRING,
  /** A number without fraction and exponent. */
  WHOLE_NUMBER,
  OTHER_NUMBER,
  TRUE,
  FALSE,
  NULL,
  /** Nothing but white space was left. */
  END_OF_TEXT
}
