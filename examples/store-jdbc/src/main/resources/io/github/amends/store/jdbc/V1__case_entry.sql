-- SPDX-License-Identifier: Apache-2.0
-- One row is one entry of the log of a case. The two keys are the whole of the concurrency control:
-- of two writers who saw the same sequence one is refused, and no event is stored twice.
CREATE TABLE case_entry (
  case_id  VARCHAR(100) NOT NULL,
  sequence BIGINT       NOT NULL,
  event_id VARCHAR(100) NOT NULL,
  document TEXT         NOT NULL,
  PRIMARY KEY (case_id, sequence),
  UNIQUE (case_id, event_id)
);
