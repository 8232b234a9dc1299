package org.factpress.report.template;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An observation as a template names it: {@code minors}, {@code minors@2012}, {@code minors@2012..2015},
 * {@code minors@2012 in Siem Reap}.
 *
 * <p>{@code from} and {@code period} are EDTF; without a period the latest is meant, without a place any.
 */
public record Reference(
        String indicator, @Nullable String from, @Nullable String period, List<String> place) {
    private static final String IN = " in ";

    public Reference {
        place = List.copyOf(place);
    }

    static Reference of(String text) {
        int in = text.indexOf(IN);
        String subject = (in < 0 ? text : text.substring(0, in)).strip();
        List<String> place = in < 0
                ? List.of()
                : Stream.of(text.substring(in + IN.length()).split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        int at = subject.indexOf('@');
        if (at < 0) {
            return new Reference(subject, null, null, place);
        }
        String periods = subject.substring(at + 1).strip();
        int span = periods.indexOf("..");
        return new Reference(
                subject.substring(0, at).strip(),
                span < 0 ? null : periods.substring(0, span).strip(),
                span < 0 ? periods : periods.substring(span + 2).strip(),
                place);
    }

    /** As it stands in the template. */
    @Override
    public String toString() {
        String periods = period == null ? "" : "@" + (from == null ? "" : from + "..") + period;
        return indicator + periods + (place.isEmpty() ? "" : place.stream().collect(Collectors.joining(", ", IN, "")));
    }
}
