// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.Objects;

/**
 * A pseudonymous key for a person or an organisation whose name and details live with the embedding
 * application, never here.
 *
 * @param kind whether this is a person or an organisation
 * @param key the embedding application's key, with the characters of an id
 */
@Classified(Classification.PERSONAL)
public record PartyRef(Kind kind, String key) {

  /** Whether a party is a person or an organisation. */
  public enum Kind implements Coded {
    /** One human being. */
    PERSON,
    /** A company, a school, a council or another body. */
    ORGANISATION
  }

  /**
   * Creates a reference.
   *
   * @param kind whether this is a person or an organisation
   * @param key the embedding application's key, with the characters of an id
   * @throws InvalidValueException with {@code INVALID_ID} if the key is not fit for an id
   */
  public PartyRef {
    Objects.requireNonNull(kind, "kind");
    IdText.check(key, "party");
  }

  /**
   * Returns the reference to a person.
   *
   * @param key the embedding application's key
   * @return the reference
   */
  public static PartyRef person(String key) {
    return new PartyRef(Kind.PERSON, key);
  }

  /**
   * Returns the reference to an organisation.
   *
   * @param key the embedding application's key
   * @return the reference
   */
  public static PartyRef organisation(String key) {
    return new PartyRef(Kind.ORGANISATION, key);
  }

  /** Returns the kind and a mask, never the key. */
  @Override
  public String toString() {
    return "PartyRef[" + kind.code() + ", ***]";
  }
}
