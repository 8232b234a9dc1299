package org.factpress.reconcile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.model.DateMention;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.SourceDocument;

/**
 * Finds dates that do not exist, and weekdays that do not fall on the date named with them.
 *
 * <p>Where a date names no year, the year of its context and that of the document's own date are tried; where neither is
 * known, those around the release. Only a weekday that falls on the date in none of them is a finding.
 */
final class CalendarCheck implements Check {
    /** Has a leap year's February, so that only a day that no year has is refused. */
    private static final int LEAP_YEAR = 2000;

    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.evidence().extractions().stream()
                .flatMap(extraction -> extraction.dates().stream())
                .sorted(Comparator.comparing(DateMention::document).thenComparing(DateMention::start))
                .flatMap(mention -> check(dossier, mention).stream())
                .toList();
    }

    private static Optional<Finding> check(Dossier dossier, DateMention mention) {
        int year = mention.year() == null ? LEAP_YEAR : mention.year();
        if (date(mention, year).isEmpty()) {
            return Optional.of(noSuchDay(dossier.names(), mention));
        }
        SortedSet<Integer> years = years(dossier.evidence(), mention);
        DayOfWeek told = mention.weekday();
        boolean fits = told == null
                || years.isEmpty()
                || years.stream().anyMatch(tried -> weekday(mention, tried).equals(Optional.of(told)));
        return fits ? Optional.empty() : Optional.of(wrongWeekday(dossier.names(), mention, told, years));
    }

    private static SortedSet<Integer> years(Evidence evidence, DateMention mention) {
        SortedSet<Integer> years = new TreeSet<>();
        if (mention.year() != null) {
            years.add(mention.year());
            return years;
        }
        if (mention.assumedYear() != null) {
            years.add(mention.assumedYear());
        }
        evidence.documents().stream()
                .filter(document -> document.path().equals(mention.document()))
                .map(SourceDocument::date)
                .filter(Objects::nonNull)
                .forEach(date -> years.add(date.getYear()));
        OffsetDateTime release = evidence.spec().releaseDate();
        if (years.isEmpty() && release != null) {
            years.addAll(List.of(release.getYear() - 1, release.getYear(), release.getYear() + 1));
        }
        return years;
    }

    private static Finding noSuchDay(DocumentNames names, DateMention mention) {
        String year = mention.year() == null ? "" : " in " + mention.year();
        String message = names.of(mention.document()) + ": “" + mention.surface() + "” names a day that "
                + month(mention) + " does not have" + year + ".";
        return finding(FindingDraft.about(FindingCode.CALENDAR_MISMATCH, mention.document()), message, mention);
    }

    private static Finding wrongWeekday(
            DocumentNames names, DateMention mention, DayOfWeek told, SortedSet<Integer> years) {
        FindingDraft draft = FindingDraft.about(FindingCode.CALENDAR_MISMATCH, mention.document());
        years.forEach(year -> weekday(mention, year).ifPresent(day -> draft.computed(year.toString(), name(day))));
        String message = names.of(mention.document()) + " has “" + mention.surface() + "”, but "
                + years.stream()
                        .filter(year -> weekday(mention, year).isPresent())
                        .map(year -> mention.day() + " " + month(mention) + " " + year + " was a "
                                + weekday(mention, year)
                                        .map(CalendarCheck::name)
                                        .orElseThrow())
                        .collect(Collectors.joining(" and "))
                + ", not a " + name(told) + "."
                + (mention.year() == null ? " The text names no year: " + tried(years) + " tried." : "");
        return finding(draft, message, mention);
    }

    private static String tried(SortedSet<Integer> years) {
        String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return list + (years.size() == 1 ? " was" : " were");
    }

    private static Finding finding(FindingDraft draft, String message, DateMention mention) {
        List<String> where =
                List.of(mention.document(), Integer.toString(mention.start()), Integer.toString(mention.end()));
        return draft.saying(FindingCode.CALENDAR_MISMATCH.severity(), message, where);
    }

    private static Optional<DayOfWeek> weekday(DateMention mention, int year) {
        return date(mention, year).map(LocalDate::getDayOfWeek);
    }

    private static Optional<LocalDate> date(DateMention mention, int year) {
        try {
            return Optional.of(LocalDate.of(year, mention.month(), mention.day()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String month(DateMention mention) {
        return Month.of(mention.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
