// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import java.util.Objects;

/**
 * Who recorded something: a kind and an opaque key, given by the embedding application's own log-in
 * and never read from case data.
 *
 * @param kind what kind of actor this is
 * @param key the embedding application's key, with the characters of an id
 */
@Classified(Classification.PERSONAL)
public record ActorRef(Kind kind, String key) {

  /** What kind of actor recorded something. */
  public enum Kind implements Coded {
    /** A paid member of the service, such as a coordinator. */
    STAFF,
    /** A trained community volunteer. */
    VOLUNTEER,
    /** A program acting by itself. */
    SYSTEM,
    /** A transfer from another system. */
    IMPORT,
    /** Somebody who takes part in the case. */
    PARTICIPANT,
    /** The agency that made the referral. */
    REFERRER
  }

  /**
   * Creates a reference.
   *
   * @param kind what kind of actor this is
   * @param key the embedding application's key, with the characters of an id
   * @throws InvalidValueException with {@code INVALID_ID} if the key is not fit for an id
   */
  public ActorRef {
    Objects.requireNonNull(kind, "kind");
    IdText.check(key, "actor");
  }

  /**
   * Returns the reference to a member of staff.
   *
   * @param key the embedding application's key
   * @return the reference
   */
  public static ActorRef staff(String key) {
    return new ActorRef(Kind.STAFF, key);
  }

  /**
   * Returns the reference to a volunteer.
   *
   * @param key the embedding application's key
   * @return the reference
   */
  public static ActorRef volunteer(String key) {
    return new ActorRef(Kind.VOLUNTEER, key);
  }

  /**
   * Returns the reference to a program.
   *
   * @param key the embedding application's key
   * @return the reference
   */
  public static ActorRef system(String key) {
    return new ActorRef(Kind.SYSTEM, key);
  }

  /** Returns the kind and a mask, never the key. */
  @Override
  public String toString() {
    return "ActorRef[" + kind.code() + ", ***]";
  }
}
