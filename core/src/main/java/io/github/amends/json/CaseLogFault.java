// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that is wrong with a case log: the line, the place in it and a stable code; never a
 * value or a name taken from the input.
 *
 * <p>The codes are:
 *
 * <ul>
 *   <li>of a line's text: {@code NOT_UTF8}, {@code BYTE_ORDER_MARK}, {@code BLANK_LINE},
 *       {@code MALFORMED_JSON} (nothing else is told of the line), {@code CUT_SHORT} (it ends too
 *       soon), {@code TRAILING_TEXT}, {@code DUPLICATE_KEY}, {@code LONE_SURROGATE},
 *       {@code NUL_CHARACTER};
 *   <li>of its sizes: {@code LINE_TOO_LONG}, {@code TOO_DEEP}, {@code STRING_TOO_LONG},
 *       {@code NUMBER_TOO_LONG}, {@code LIST_TOO_LONG}, {@code LOG_TOO_LONG},
 *       {@code TOO_MANY_FAULTS} (the rest was not read);
 *   <li>of its format: {@code NEWER_FORMAT}, {@code UNKNOWN_FORMAT};
 *   <li>of its shape: {@code MISSING_FIELD}, {@code UNKNOWN_FIELD} (the place is the object around
 *       it), {@code WRONG_TYPE}, {@code NUMBER_OUT_OF_RANGE}, {@code UNKNOWN_TYPE},
 *       {@code UNKNOWN_CODE}, {@code REPEATED_ITEM} (in a set);
 *   <li>of its values: {@code INVALID_TIME}, {@code INVALID_ZONE}, and every code with which a
 *       value refuses to be made, such as {@code INVALID_ID} or {@code INVALID_MONEY};
 *   <li>of the log: {@code INVALID_LOG} (empty, or not begun with a referral),
 *       {@code INVALID_SEQUENCE}, {@code INVALID_TWO_CASES}, {@code INVALID_CASE_RESUMED} (a case
 *       goes on after another has begun), {@code INVALID_EVENT_ID_TWICE}.
 * </ul>
 *
 * @param line the line, from 1
 * @param place the path within the line, such as {@code event.referral.source.kind} or
 *     {@code event.participants[2].roles[0]}; {@code entry} for the line as a whole
 * @param code the stable code
 * @serial exclude
 */
public record CaseLogFault(long line, String place, String code) implements Serializable {

  /**
   * Creates a fault.
   *
   * @param line the line, from 1
   * @param place the path within the line; {@code entry} for the line as a whole
   * @param code the stable code
   */
  public CaseLogFault {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(code, "code");
  }

  /** Returns the fault as one line of text, fit to be printed. */
  @Override
  public String toString() {
    return "line " + line + ": " + code + " at " + place;
  }
}
