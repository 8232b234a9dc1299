package org.factpress.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a revision, written {@code 2} or, as its folder is called, {@code v2}. */
final class RevisionNumberConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        String digits = text.startsWith("v") ? text.substring(1) : text;
        if (!digits.matches("[1-9]\\d{0,8}")) {
            throw new TypeConversionException("'" + text + "' is no revision, such as 2 or v2");
        }
        return Integer.valueOf(digits);
    }
}
