// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store;

/** What became of entries that were to be stored. */
public sealed interface StoreAnswer {

  /**
   * They are stored.
   *
   * @param sequence the sequence of the last entry of the case
   */
  record Stored(long sequence) implements StoreAnswer {}

  /**
   * They were stored before, just so: a retry is a success.
   *
   * @param sequence the sequence of the last of them
   */
  record Duplicate(long sequence) implements StoreAnswer {}

  /**
   * Nothing was stored, for somebody else was quicker: load the case and decide anew.
   *
   * @param expectedSequence the sequence that the writer had seen
   * @param actualSequence the sequence of the last entry that is stored
   */
  record Conflict(long expectedSequence, long actualSequence) implements StoreAnswer {}

  /**
   * Returns whether the entries are in the store.
   *
   * @return false on a conflict
   */
  default boolean isStored() {
    return !(this instanceof Conflict);
  }
}
