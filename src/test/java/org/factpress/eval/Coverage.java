package org.factpress.eval;

import java.util.List;
import java.util.regex.Pattern;
import org.factpress.model.SourceDocument;

/** Lists every numeral and number word of a document, by a list of its own and not by the program's. */
final class Coverage {
    private static final String ENGLISH =
            "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?"
                    + "|billions?|dozens?|half|halved|thirds?|twice|thrice|tripled?|doubled?|first";
    private static final String FRENCH =
            "zéro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante"
                    + "|cinquante|soixante|cents?|mille|millions?|milliards?|moitié|tiers|quarts?|dizaines?|douzaines?|vingtaines?"
                    + "|centaines?|milliers?|premiers?|première";
    private static final Pattern EN = numbers(ENGLISH);
    private static final Pattern FR = numbers(FRENCH);

    record Numeral(int start, int end, String text) {
        int rows(List<Prediction> rows) {
            return (int) rows.stream()
                    .filter(row -> row.start() <= start && end <= row.end())
                    .count();
        }
    }

    private Coverage() {}

    private static Pattern numbers(String words) {
        return Pattern.compile(
                "\\p{Nd}+|(?<![\\p{L}\\p{Nd}])(?:" + words + ")(?![\\p{L}\\p{Nd}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Numeral> numerals(SourceDocument document) {
        Pattern pattern = document.language().startsWith("fr") ? FR : EN;
        return pattern.matcher(document.text())
                .results()
                .map(match -> new Numeral(match.start(), match.end(), match.group()))
                .toList();
    }
}
