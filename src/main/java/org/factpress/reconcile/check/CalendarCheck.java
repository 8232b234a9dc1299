package org.factpress.reconcile.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.model.DateMention;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates that do not exist, and weekdays that do not fall on the date named with them.
 *
 * <p>Where a date names no year, the year of its context and that of the document's own date are tried; in an undated
 * document also the years next to that of its context, or to that of the release. Only a weekday that falls on the date in
 * none of them is a finding.
 */
public final class CalendarCheck implements Check {
    /** Has a leap year's February, so that only a day that no year has is refused. */
    private static final int LEAP_YEAR = 2000;

    private static final int LONGEST_QUOTE = 160;

    @Override
    public List<Finding> findings(Dossier dossier) {
        Map<String, LocalDate> dated = new HashMap<>();
        dossier.documents().stream()
                .filter(document -> document.date() != null)
                .forEach(document -> dated.put(document.path(), document.date()));
        return dossier.extractions().stream()
                .flatMap(extraction -> extraction.dates().stream())
                .sorted(Comparator.comparing(DateMention::document).thenComparing(DateMention::start))
                .flatMap(mention -> check(dossier, mention, dated.get(mention.document())).stream())
                .toList();
    }

    private static Optional<Finding> check(Dossier dossier, DateMention mention, @Nullable LocalDate dated) {
        int year = mention.year() == null ? LEAP_YEAR : mention.year();
        if (date(mention, year).isEmpty()) {
            return Optional.of(noSuchDay(dossier.names(), mention));
        }
        SortedSet<Integer> years = years(dossier, mention, dated);
        years.removeIf(tried -> date(mention, tried).isEmpty());
        DayOfWeek told = mention.weekday();
        boolean fits =
                told == null || years.isEmpty() || years.stream().anyMatch(tried -> weekday(mention, tried) == told);
        return fits ? Optional.empty() : Optional.of(wrongWeekday(dossier.names(), mention, told, years));
    }

    private static SortedSet<Integer> years(Dossier dossier, DateMention mention, @Nullable LocalDate dated) {
        if (mention.year() != null) {
            return new TreeSet<>(List.of(mention.year()));
        }
        SortedSet<Integer> years = dated == null ? around(dossier, mention) : new TreeSet<>(List.of(dated.getYear()));
        if (mention.assumedYear() != null) {
            years.add(mention.assumedYear());
        }
        return years;
    }

    /** Of an undated document nobody knows the year: its neighbours are as likely. */
    private static TreeSet<Integer> around(Dossier dossier, DateMention mention) {
        OffsetDateTime release = dossier.spec().releaseDate();
        if (mention.assumedYear() == null && release == null) {
            return new TreeSet<>();
        }
        int year = mention.assumedYear() == null ? release.getYear() : mention.assumedYear();
        return new TreeSet<>(List.of(year - 1, year, year + 1));
    }

    private static Finding noSuchDay(DocumentNames names, DateMention mention) {
        String year = mention.year() == null ? "" : " in " + mention.year();
        int last = mention.year() == null
                ? Month.of(mention.month()).maxLength()
                : YearMonth.of(mention.year(), mention.month()).lengthOfMonth();
        String message = names.of(mention.document()) + page(mention) + " has “" + mention.surface()
                + "”, a day that " + month(mention) + " does not have" + year + ": it ends on the " + last + "th."
                + inItsSentence(mention);
        FindingDraft draft = FindingDraft.about(FindingCode.CALENDAR_MISMATCH, mention.document())
                .computed("stated", mention.surface())
                .computed("lastDay", last);
        return finding(draft, message, mention);
    }

    private static Finding wrongWeekday(
            DocumentNames names, DateMention mention, DayOfWeek told, SortedSet<Integer> years) {
        FindingDraft draft = FindingDraft.about(FindingCode.CALENDAR_MISMATCH, mention.document());
        int likely = mention.assumedYear() != null && years.contains(mention.assumedYear())
                ? mention.assumedYear()
                : years.first();
        draft.computed("stated", name(told))
                .computed(
                        "date",
                        LocalDate.of(likely, mention.month(), mention.day()).toString())
                .computed("weekday", name(weekday(mention, likely)));
        String others = years.stream()
                .filter(year -> year != likely)
                .map(String::valueOf)
                .collect(Collectors.joining(" or "));
        String message = names.of(mention.document()) + page(mention) + " has “" + mention.surface() + "”, but "
                + mention.day() + " "
                + month(mention) + " " + likely + " was a " + name(weekday(mention, likely)) + ", not a " + name(told)
                + (others.isEmpty() ? "." : " (nor was it one in " + others + ").")
                + (mention.year() == null ? " The text names no year." : "")
                + inItsSentence(mention);
        return finding(draft, message, mention);
    }

    private static String page(DateMention mention) {
        return mention.page() == null ? "" : ", page " + mention.page() + ",";
    }

    /** No figure shows where the date stands: its words do. */
    private static String inItsSentence(DateMention mention) {
        String quote = mention.quote().strip();
        if (quote.equals(mention.surface())) {
            return "";
        }
        boolean whole = quote.length() <= LONGEST_QUOTE;
        return " It stands in: “"
                + (whole ? quote : quote.substring(0, quote.lastIndexOf(' ', LONGEST_QUOTE) + 1) + "…") + "”";
    }

    private static Finding finding(FindingDraft draft, String message, DateMention mention) {
        List<String> where =
                List.of(mention.document(), Integer.toString(mention.start()), Integer.toString(mention.end()));
        return draft.saying(FindingCode.CALENDAR_MISMATCH.severity(), message, where);
    }

    private static DayOfWeek weekday(DateMention mention, int year) {
        return LocalDate.of(year, mention.month(), mention.day()).getDayOfWeek();
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
