package org.factpress.extract.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a language sets numbers and words: its decimal sign, its groups of digits, what may touch a number. */
public final class Typography {
    private static final String NEVER = "(?!)";
    private static final String SPACES = "\\u00A0\\u202F\\u2009";
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
    private static final Pattern FOREIGN = Pattern.compile("\\d+[.,](?:\\d{1,2}|\\d{4,})");
    /** More digits than this are no number that anybody states. */
    private static final int LONGEST = 40;

    private final char decimal;
    private final Pattern number;
    private final Pattern grouped;
    private final Pattern ordinalEnd;
    private final Pattern romanOrdinal;
    private final Pattern decadeEnd;
    private final Pattern gluedUnit;
    private final String endingOpenings;
    private final Pattern gluedMoney;
    private final Set<String> elisions;
    private final boolean monthCapital;
    private final boolean monthBeforeDay;

    Typography(Vocabulary vocabulary) {
        Map<String, String> rows = vocabulary.map("typography");
        this.decimal = rows.get("decimal").charAt(0);
        String point = Pattern.quote(rows.get("decimal"));
        // Groups of three: the grouping signs and narrow spaces always; plain spaces, where the language has signs for
        // it, only from two groups on, else "in 7 200 came" would grow together. Indian grouping has pairs before the
        // last three.
        String signs = words(rows.get("grouping"))
                .map(sign -> "(?:" + Pattern.quote(sign) + "\\d{3})+|")
                .collect(Collectors.joining());
        String groups = "(?!0)\\d{1,3}(?:" + signs + "(?:[" + SPACES + "]\\d{3})+|(?: \\d{3}){"
                + rows.get("groups-by-blank") + ",})" + (signs.contains(",") ? "|\\d{1,2}(?:,\\d{2})+,\\d{3}" : "");
        this.number = Pattern.compile("(?:" + groups + ")(?![\\d])(?:" + point + "\\d+)?|\\d+(?:[.,:]\\d+)*|[.,]\\d+");
        this.grouped = Pattern.compile("(" + groups + ")(?:" + point + "(\\d+))?");
        this.endingOpenings = Stream.of("ordinal-endings", "decade-endings")
                .flatMap(list -> words(rows.get(list)))
                .map(ending -> ending.substring(0, 1))
                .map(first -> first.toUpperCase(Locale.ROOT) + first.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        this.ordinalEnd = endings(rows.get("ordinal-endings"), "(?![\\p{L}\\d])");
        this.romanOrdinal = Pattern.compile("[IVX]+" + endings(rows.get("roman-endings"), "(?![\\p{L}\\d])"));
        this.decadeEnd = endings(rows.get("decade-endings"), "(?![\\p{L}\\d])");
        this.gluedUnit = endings(rows.get("glued-units"), "(?![\\p{L}\\d])");
        this.gluedMoney = gluedMoney(rows, vocabulary.words("scales"));
        this.elisions = words(rows.get("elisions")).collect(Collectors.toUnmodifiableSet());
        this.monthCapital = rows.get("month-capital").equals("yes");
        this.monthBeforeDay = rows.get("month-before-day").equals("yes");
    }

    /** Whether the names of months and weekdays are written with a capital. */
    public boolean monthsAreCapitalised() {
        return monthCapital;
    }

    /** Whether a day may stand behind its month ("May 3"). */
    public boolean monthBeforeDay() {
        return monthBeforeDay;
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isBlank());
    }

    private static Pattern endings(String list, String boundary) {
        List<String> longestFirst = words(list)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        // A single letter means what it does in its own case only: "5g" is a weight, "5G" a network.
        String alternatives = longestFirst.stream()
                .map(ending -> (ending.length() == 1 ? "" : "(?i:")
                        + Pattern.quote(ending)
                        + (ending.length() == 1 ? "" : ")"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(alternatives.isEmpty() ? NEVER : "(?:" + alternatives + ")" + boundary);
    }

    /** Signs of money right before digits; a single letter is one only before grouped digits or a scale ("R3.5bn"). */
    private static Pattern gluedMoney(Map<String, String> rows, Set<String> scales) {
        String signs = words(rows.get("glued-money")).map(Pattern::quote).collect(Collectors.joining("|"));
        String letters = words(rows.get("money-letters")).collect(Collectors.joining());
        String scale = scales.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?:" + signs + ")(?=\\d)|[" + letters + "](?=\\d{1,3}(?:,\\d{3})+(?U:\\b)|\\d{1,3}(?:[.,]\\d+)?[\\s"
                        + SPACES + "-]?(?:" + scale + ")(?U:\\b))");
    }

    Pattern number() {
        return number;
    }

    /** Whether the ending of an ordinal or a decade may begin with this character. */
    boolean opensEnding(char c) {
        return endingOpenings.indexOf(c) >= 0;
    }

    Pattern ordinalEnd() {
        return ordinalEnd;
    }

    /** A Roman number with the ending of a rank ("XXe"). */
    Pattern romanOrdinal() {
        return romanOrdinal;
    }

    Pattern decadeEnd() {
        return decadeEnd;
    }

    Pattern gluedUnit() {
        return gluedUnit;
    }

    /** A sign of money in letters, right before its digits ("Rs", "KSh", "EUR"). */
    Pattern gluedMoney() {
        return gluedMoney;
    }

    /** Whether a word before an apostrophe is a word of its own ("l'", "qu'"). */
    boolean isElision(String word) {
        return elisions.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The value of digits as they stand; empty for what is no number, such as a clock time or a version.
     *
     * <p>The other language's decimal sign is read too where no grouping could be meant ("2,2" in an English text).
     */
    public Optional<BigDecimal> value(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        if (Token.isDigits(digits)) {
            return Optional.of(new BigDecimal(digits));
        }
        Matcher groups = grouped.matcher(digits);
        if (groups.matches()) {
            String whole = NO_DIGIT.matcher(groups.group(1)).replaceAll("");
            return Optional.of(new BigDecimal(groups.group(2) == null ? whole : whole + "." + groups.group(2)));
        }
        String plain = digits.replace(decimal, '.');
        if (PLAIN.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain));
        }
        return FOREIGN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }
}
