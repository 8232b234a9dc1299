package org.factpress.revision;

import org.factpress.model.Coded;

/** In what respect something differs between two revisions. */
public enum Aspect implements Coded {
    VALUE,
    SCOPE,
    WORDING,
    SOURCE
}
