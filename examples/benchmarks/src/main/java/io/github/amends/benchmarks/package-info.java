// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarks: how long the library takes for what its users do often, or with much data. What is
 * measured lives here, and the tables made of it; no check of whether an answer is right, which is
 * for tests.
 */
@NullMarked
package io.github.amends.benchmarks;

import org.jspecify.annotations.NullMarked;
