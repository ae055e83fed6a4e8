// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

/** placeholder until the parts are there. */
