package org.factpress.publish;

import org.factpress.model.Coded;

/** Why a recipient gets a revision. */
public enum Purpose implements Coded {
    /** It is published. */
    RELEASE,
    /** The recipient may see it before the embargo ends. */
    PRE_RELEASE,
    /** The recipient holds an older revision that was corrected or withdrawn. */
    NOTICE
}
