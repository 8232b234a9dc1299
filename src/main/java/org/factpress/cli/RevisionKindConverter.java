package org.factpress.cli;

import java.util.List;
import org.factpress.model.Coded;
import org.factpress.model.RevisionKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what a person may ask a revision to be. */
final class RevisionKindConverter implements ITypeConverter<RevisionKind> {
    private static final List<String> ASKED = List.of("revision", "correction");

    @Override
    public RevisionKind convert(String text) {
        if (!ASKED.contains(text)) {
            throw new TypeConversionException("'" + text + "' is neither revision nor correction");
        }
        return Coded.of(RevisionKind.class, text);
    }
}
