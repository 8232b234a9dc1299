package org.factpress.batch;

import java.util.List;

/** Whether a release must wait for a person, and for what. */
record Verdict(boolean held, List<String> reasons) {}
