// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store.jdbc;

import io.github.amends.store.CaseStore;
import io.github.amends.store.InMemoryCaseStore;

class InMemoryCaseStoreTest extends CaseStoreContract {

  @Override
  CaseStore empty() {
    return new InMemoryCaseStore();
  }
}
