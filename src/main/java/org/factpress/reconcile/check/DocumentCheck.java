package org.factpress.reconcile.check;

import java.util.Comparator;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.ReadOutcome;
import org.factpress.model.Severity;
import org.factpress.model.SourceDocument;
import org.factpress.reconcile.claim.Dossier;

/** Names the documents that gave no text: a release must wait where a primary source is among them. */
public final class DocumentCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.documents().stream()
                .filter(document -> !document.outcome().hasText())
                .sorted(Comparator.comparing(SourceDocument::path))
                .map(DocumentCheck::finding)
                .toList();
    }

    private static Finding finding(SourceDocument document) {
        FindingCode code = code(document.outcome());
        Severity severity = document.role() == DocumentRole.PRIMARY ? Severity.ERROR : code.severity();
        return FindingDraft.about(code, document.path())
                .computed("outcome", document.outcome().code())
                .saying(severity, message(document), List.of(document.path()));
    }

    private static FindingCode code(ReadOutcome outcome) {
        return switch (outcome) {
            case NO_TEXT, EMPTY -> FindingCode.NO_TEXT;
            case READ, ENCRYPTED, DAMAGED, TOO_LARGE, UNSUPPORTED -> FindingCode.UNREADABLE_DOCUMENT;
        };
    }

    private static String message(SourceDocument document) {
        String reason = document.message() == null
                ? "it could not be read (" + document.outcome().code() + ")."
                : document.message();
        return document.path() + ": " + reason;
    }
}
