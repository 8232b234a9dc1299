package org.factpress.reconcile;

import java.util.List;
import org.factpress.model.Finding;

/** Looks for one way in which the documents of a release do not fit together. */
interface Check {
    List<Finding> findings(Dossier dossier);
}
