// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

/**
 * The way from one version of the format to the next, from record to record.
 *
 * <p>It takes any object whatever and changes what it knows; what is wrong with the rest is found
 * when the entry is made of it. The field that tells the version is not its business.
 */
interface Upcaster {

  /** Returns the entry in the next version of the format. */
  Tree.Members upcast(Tree.Members entry);
}
