// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * What the properties are tried with: the same values in every build, so that a build that fails
 * says that a change broke something, and new ones for whoever looks for them.
 *
 * <p>With {@code -Damends.explore=50} each property is tried fifty times as often as in a build,
 * from a seed that nobody chose; a failure names the seed. A property that has a seed of its own
 * keeps it.
 */
public final class PropertySeeds implements AroundPropertyHook {
  static final int EXPLORE = Integer.getInteger("amends.explore", 0);
  private static final int TRIES_BY_DEFAULT = 1_000;

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (attributes.seed().isEmpty()) {
      if (EXPLORE > 0) {
        attributes.setTries(EXPLORE * attributes.tries().orElse(TRIES_BY_DEFAULT));
      } else {
        String name =
            context.containerClass().getName() + "." + context.targetMethod().getName();
        attributes.setSeed(Integer.toString(name.hashCode()));
      }
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
