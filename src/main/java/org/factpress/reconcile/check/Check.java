package org.factpress.reconcile.check;

import java.util.List;
import org.factpress.model.Finding;
import org.factpress.reconcile.claim.Dossier;

/** Looks for one way in which the documents of a release do not fit together. */
public interface Check {
    List<Finding> findings(Dossier dossier);
}
