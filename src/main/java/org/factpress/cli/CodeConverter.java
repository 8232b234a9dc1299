package org.factpress.cli;

import java.util.Locale;
import org.factpress.model.Coded;
import org.factpress.model.FindingCode;
import org.factpress.model.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a closed list of words, as the files write them. */
abstract class CodeConverter<E extends Enum<E> & Coded> implements ITypeConverter<E> {
    private final Class<E> type;

    CodeConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String text) {
        try {
            return Coded.of(type, text.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }

    /** Reads what a finding is about. */
    static final class OfFinding extends CodeConverter<FindingCode> {
        OfFinding() {
            super(FindingCode.class);
        }
    }

    /** Reads how grave a finding is. */
    static final class OfSeverity extends CodeConverter<Severity> {
        OfSeverity() {
            super(Severity.class);
        }
    }
}
