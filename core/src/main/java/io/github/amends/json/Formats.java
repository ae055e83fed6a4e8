// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.List;
import java.util.Optional;

/**
 * The versions of the format that can be read: the current one, and those before it from which
 * upcasters lead to it, one after the other.
 */
final class Formats {
  /** The name of the field that tells the version. */
  static final String FIELD = "format";

  private final List<Upcaster> upcasters;
  private final int oldest;

  /**
   * Creates the versions up to the current one; each upcaster leads to the version after its own.
   */
  Formats(List<Upcaster> upcasters) {
    this.upcasters = List.copyOf(upcasters);
    this.oldest = EntryDocument.FORMAT - upcasters.size();
  }

  /** Returns the versions that were ever released. */
  static Formats released() {
    return new Formats(List.of());
  }

  /** Returns what is wrong with a version, told as a whole number. */
  Optional<FaultCode> faultOf(String version) {
    if (isCurrent(version) || isOlder(version)) {
      return Optional.empty();
    }
    boolean newer = version.matches("[1-9][0-9]*");
    return Optional.of(newer ? FaultCode.NEWER_FORMAT : FaultCode.UNKNOWN_FORMAT);
  }

  static boolean isCurrent(String version) {
    return version.equals(EntryDocument.CURRENT);
  }

  private boolean isOlder(String version) {
    for (int known = oldest; known < EntryDocument.FORMAT; known++) {
      if (version.equals(Integer.toString(known))) {
        return true;
      }
    }
    return false;
  }

  /** Returns an entry of an older version as it is in the current one. */
  Tree.Members upcast(String version, Tree.Members entry) {
    Tree.Members upcast = entry;
    for (int from = Integer.parseInt(version) - oldest; from < upcasters.size(); from++) {
      upcast = upcasters.get(from).upcast(upcast);
    }
    return upcast.with(FIELD, Tree.Leaf.number(EntryDocument.FORMAT));
  }
}
