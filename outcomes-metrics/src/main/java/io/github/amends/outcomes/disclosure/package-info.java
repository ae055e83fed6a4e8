/**
 * Disclosure control: how tables of counts leave a service without giving people away.
 *
 * <p>{@link io.github.amends.outcomes.disclosure.DisclosureControl} turns
 * {@link io.github.amends.outcomes.disclosure.CountTable tables of counts} into a
 * {@link io.github.amends.outcomes.disclosure.Publication} under a
 * {@link io.github.amends.outcomes.disclosure.DisclosurePolicy policy}, and attacks it before it
 * leaves. What is counted, and how a page looks, does not belong here; nor does the release of
 * records of single people, which is the extract's.
 */
@NullMarked
package io.github.amends.outcomes.disclosure;

import org.jspecify.annotations.NullMarked;
