package org.factpress.reconcile.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Interval;
import org.factpress.model.Salience;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/**
 * Adds up the rows and columns of tables.
 *
 * <p>What adds up to a line that is named a total is found out by trying: all lines before it, those since the last total,
 * those behind it. A total that is off is a finding where the same lines add up elsewhere in the table; where there is but
 * one column, only if nothing else than a sum can be meant.
 */
public final class TableTotalCheck implements Check {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)\\W*(?:\\p{L}+[ -])?(?:(?:sub-?|grand |overall )?totals?|sum|all|overall|both sexes|together|ensemble|somme|totaux|tous)(?U:\\b)(?:\\W+\\w+){0,4}\\W*|(?:\\w+\\W+){0,3}total\\W*");
    private static final Pattern STRICTLY_TOTAL = Pattern.compile(
            "(?i)\\W*(?:grand |overall )?(?:total|totals|sum|somme|totaux|all)(?U:\\b)(?:\\W+\\w+){0,3}\\W*");
    private static final Pattern NO_SUM = Pattern.compile(
            "(?is).*(?U:\\b)(?:average|mean|median|rates?|index|ratio|per|density|years? of age|score|rank|minimum|maximum|unique|distinct|taux|moyenne|médiane)(?U:\\b).*");
    private static final Pattern PART_OF_ABOVE = Pattern.compile(
            "(?is)\\W*(?:of wh(?:ich|om)|of these|including|incl\\.?|thereof|among them|dont)(?U:\\b).*");
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\W*(?:the )?(?:whole |entire )?(?:group|company|network|country|province|region|county|city|nationwide|national|combined|grand total|in all|altogether)\\W*(?:\\p{L}+\\W*)?");
    private static final Pattern ALL_OF_IT = Pattern.compile(
            "(?i).*\\p{L}.*(?:[,:;(]|\\s[-–—])\\s*(?:all|total|totals|overall|combined|together|altogether|ensemble|tous|toutes)(?U:\\b)(?:[^\\p{L}]+\\p{L}+){0,4}\\P{L}*"
                    + "|(?:\\p{L}+[^\\p{L}]+){1,4}(?:in all|in total|altogether|overall|combined|together|as a whole|au total|en tout|confondus|confondues|réunis|réunies)\\P{L}*");
    private static final Interval NEARLY = Interval.closed(new BigDecimal("0.85"), new BigDecimal("1.18"));
    private static final int MOST_TOTALS = 40;

    @Override
    public List<Finding> findings(Dossier dossier) {
        Map<String, NavigableMap<Integer, Figure>> figures = new HashMap<>();
        dossier.statements().stream()
                .map(Statement::figure)
                .filter(figure -> figure.salience() != Salience.RELATED)
                .forEach(figure -> figures.computeIfAbsent(figure.document(), path -> new TreeMap<>())
                        .put(figure.start(), figure));
        return dossier.documents().stream()
                .sorted(Comparator.comparing(SourceDocument::path))
                .filter(document -> figures.containsKey(document.path()))
                .flatMap(document -> check(dossier, document, Grid.of(document, figures.get(document.path()))))
                .toList();
    }

    private static Stream<Finding> check(Dossier dossier, SourceDocument document, List<Grid> grids) {
        Wholes wholes = Wholes.of(dossier, document);
        return grids.stream().flatMap(grid -> check(dossier.names(), wholes, grid));
    }

    private static Stream<Finding> check(DocumentNames names, Wholes wholes, Grid grid) {
        List<Line> rows = wholes.marked(grid.rows(), TableTotalCheck::isTotal);
        List<Line> columns = wholes.marked(grid.columns(), TableTotalCheck::isTotal);
        return Stream.concat(
                mismatches(rows).map(off -> finding(names, off)),
                mismatches(columns).map(off -> finding(names, off)));
    }

    private record Off(String line, Addition addition) {}

    private static Stream<Off> mismatches(List<Line> lines) {
        List<Line> totals = lines.stream().filter(TableTotalCheck::isTotal).toList();
        return totals.size() > MOST_TOTALS
                ? Stream.empty()
                : totals.stream()
                        .flatMap(total -> off(lines, total).stream().map(addition -> new Off(total.name(), addition)));
    }

    private static boolean isTotal(Line line) {
        return (TOTAL.matcher(line.name()).matches() || isWhole(line))
                && !NO_SUM.matcher(line.name()).matches();
    }

    /** A line that tells by its name that it holds the others, though it may be called otherwise than a total. */
    private static boolean isWhole(Line line) {
        return line.whole()
                || WHOLE.matcher(line.name()).matches()
                || ALL_OF_IT.matcher(line.name()).matches();
    }

    /** The additions of a total that are off, by the choice of lines that adds up most often. */
    private static List<Addition> off(List<Line> lines, Line total) {
        List<List<Addition>> tried = choices(lines, total).stream()
                .map(parts -> additions(total, parts))
                .filter(additions -> !additions.isEmpty())
                .toList();
        Optional<List<Addition>> best = tried.stream().max(Comparator.comparingLong(TableTotalCheck::fitting));
        if (best.isEmpty()) {
            return List.of();
        }
        List<Addition> additions = best.get();
        long fitting = fitting(additions);
        List<Addition> off = additions.stream()
                .filter(addition -> !addition.fits() && !addition.isAMean())
                .toList();
        boolean adds = fitting > 0 && fitting >= off.size();
        boolean mustAdd = additions.size() == 1
                && tried.stream().allMatch(other -> other.stream().noneMatch(Addition::fitsTwice))
                && STRICTLY_TOTAL.matcher(total.name()).matches()
                && !additions.get(0).mayBeAMean()
                && additions.get(0).complete();
        boolean nearlyAdds = isWhole(total) && additions.stream().allMatch(addition -> addition.isWithin(NEARLY));
        return adds || mustAdd || nearlyAdds ? off : List.of();
    }

    private static long fitting(List<Addition> additions) {
        return additions.stream().filter(Addition::fits).count();
    }

    private static List<Addition> additions(Line total, List<Line> parts) {
        return total.numbers().keySet().stream()
                .flatMap(across -> Addition.at(across, total, parts).stream())
                .filter(addition -> !isNoSum(addition.total()))
                .toList();
    }

    private static boolean isNoSum(Figure total) {
        String measure = total.scope().measure();
        return measure != null && NO_SUM.matcher(measure).matches();
    }

    /** Which lines a total may add up. */
    private static List<List<Line>> choices(List<Line> lines, Line total) {
        int at = position(lines, total);
        List<Line> before = lines.subList(0, at);
        List<Line> behind = lines.subList(at + 1, lines.size());
        List<List<Line>> choices = new ArrayList<>();
        choices.add(plain(before));
        choices.add(plain(untilTotal(reversed(before))));
        choices.add(before.stream().filter(TableTotalCheck::isTotal).toList());
        choices.add(plain(untilTotal(behind)));
        choices.add(plain(behind));
        choices.removeIf(choice -> choice.size() < 2);
        return choices;
    }

    private static int position(List<Line> lines, Line total) {
        int at = 0;
        while (lines.get(at) != total) {
            at++;
        }
        return at;
    }

    private static List<Line> untilTotal(List<Line> lines) {
        return lines.stream().takeWhile(line -> !isTotal(line)).toList();
    }

    private static List<Line> plain(List<Line> lines) {
        return lines.stream()
                .filter(line -> !isTotal(line)
                        && !NO_SUM.matcher(line.name()).matches()
                        && !PART_OF_ABOVE.matcher(line.name()).matches())
                .toList();
    }

    private static List<Line> reversed(List<Line> lines) {
        List<Line> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Finding finding(DocumentNames names, Off off) {
        Addition addition = off.addition();
        return Totals.mismatch(
                names, addition.total(), addition.parts(), addition.sum(), " (table, “" + off.line() + "”)");
    }
}
