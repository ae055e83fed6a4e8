// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value in memory: what is kept of an object until it is known what it is, and what an
 * {@link Upcaster} changes.
 */
sealed interface Tree {

  /** An object: its members in order, among which a name may stand twice. */
  record Members(List<Member> inOrder) implements Tree {

    /** Returns the value of the first member with this name. */
    Optional<Tree> find(String name) {
      for (Member member : inOrder) {
        if (member.name().equals(name)) {
          return Optional.of(member.value());
        }
      }
      return Optional.empty();
    }

    /** Returns these members with one more, in place of all that had its name. */
    Members with(String name, Tree value) {
      List<Member> members = new ArrayList<>(without(name).inOrder);
      members.add(new Member(name, value));
      return new Members(members);
    }

    /** Returns these members without those of this name. */
    Members without(String name) {
      return new Members(
          inOrder.stream().filter(member -> !member.name().equals(name)).toList());
    }

    /** Returns these members with another name for those of this name. */
    Members renamed(String from, String to) {
      return new Members(inOrder.stream()
          .map(member -> member.name().equals(from) ? new Member(to, member.value()) : member)
          .toList());
    }
  }

  /** One member of an object. */
  record Member(String name, Tree value) {}

  /** A list. */
  record Items(List<Tree> inOrder) implements Tree {}

  /** A value without parts: its token, and its text if it is a string or a number. */
  record Leaf(Token token, String text) implements Tree {

    static Leaf string(String text) {
      return new Leaf(Token.STRING, text);
    }

    static Leaf number(long number) {
      return new Leaf(Token.WHOLE_NUMBER, Long.toString(number));
    }
  }
}
