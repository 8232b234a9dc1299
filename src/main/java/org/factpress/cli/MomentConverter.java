package org.factpress.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment to look back from: a date and time with its offset; a date alone means the end of that day, UTC. */
final class MomentConverter implements ITypeConverter<OffsetDateTime> {
    @Override
    public OffsetDateTime convert(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text)
                    : LocalDate.parse(text).atTime(LocalTime.MAX).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text
                    + "' is neither a date, such as 2015-06-09, nor a date with time and offset, such as"
                    + " 2015-06-09T09:30-04:00");
        }
    }
}
