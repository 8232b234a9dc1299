package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.FindingDraft;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.check.Wording;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/** Multiplies a price for one by how many there are: "$3.0 million on 600,000 kits at $5.00 each". */
public final class PriceCheck implements Check {
    private static final Pattern EACH = Pattern.compile(
            "(?is)\\W{0,2}(?:each|apiece|a piece|per (?:kit|unit|item|piece|person|child|pupil|student|head|household|family|case|[a-z]+)|l[’']unité|chacune?|par \\w+)(?U:\\b).*");
    private static final Pattern TIME = Pattern.compile(
            "(?is)\\W{0,2}(?:per|a|par|each) (?:hour|day|week|month|quarter|year|annum|jour|semaine|mois|an)(?U:\\b).*");

    private static final Pattern EACH_BEFORE = Pattern.compile(
            "(?is).*(?U:\\b)(?:each of (?:the|these|those|our|them)(?U:\\b).{0,60}|unit (?:price|cost) (?:of|was|is) )");
    private static final Pattern FOR_ALL = Pattern.compile(
            "(?is).*(?U:\\b)(?:in (?:all|total)|altogether|for (?:them|these|all)|together|total|bill|they cost|the \\w+s cost)(?U:\\b).*");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return Passage.each(dossier.sentences())
                .flatMap(passage -> check(dossier.names(), passage).stream())
                .toList();
    }

    /** Where a sentence has one price, one other amount of money and one count, these three belong together. */
    private static Optional<Finding> check(DocumentNames names, Passage passage) {
        Sentence sentence = passage.sentence();
        List<Figure> money = amounts(sentence, FigureKind.MONEY);
        List<Figure> counts = amounts(sentence, FigureKind.COUNT);
        if (money.size() == 2 && counts.size() == 1) {
            return check(names, sentence, money, counts.get(0));
        }
        return money.size() == 1 && counts.isEmpty() && saysForAll(sentence)
                ? passage.before().stream()
                        .limit(1)
                        .flatMap(before -> priced(names, before, money.get(0)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean saysForAll(Sentence sentence) {
        return FOR_ALL.matcher(sentence.text(sentence.start(), sentence.end())).matches();
    }

    /** "1,200 vouchers worth £25 each. They cost £30,000 in total": the total stands alone. */
    private static Optional<Finding> priced(DocumentNames names, Sentence before, Figure total) {
        List<Figure> prices = amounts(before, FigureKind.MONEY);
        List<Figure> counts = amounts(before, FigureKind.COUNT);
        boolean one = prices.size() == 1
                && counts.size() == 1
                && Lists.sameUnit(prices.get(0), total)
                && isPrice(before, prices.get(0));
        return one ? check(names, prices.get(0), counts.get(0), total) : Optional.empty();
    }

    private static Optional<Finding> check(DocumentNames names, Sentence sentence, List<Figure> money, Figure count) {
        List<Figure> prices =
                money.stream().filter(figure -> isPrice(sentence, figure)).toList();
        if (prices.size() != 1 || !Lists.sameUnit(money.get(0), money.get(1))) {
            return Optional.empty();
        }
        Figure price = prices.get(0);
        return check(names, price, count, money.get(0) == price ? money.get(1) : money.get(0));
    }

    private static boolean isPrice(Sentence sentence, Figure money) {
        return isPrice(sentence.after(money))
                || EACH_BEFORE
                        .matcher(sentence.text(sentence.start(), money.start()))
                        .matches();
    }

    private static boolean isPrice(String after) {
        return EACH.matcher(after).matches() && !TIME.matcher(after).matches();
    }

    private static List<Figure> amounts(Sentence sentence, FigureKind kind) {
        return sentence.of(kind).stream().filter(Lists::isAmount).toList();
    }

    private static Optional<Finding> check(DocumentNames names, Figure price, Figure count, Figure total) {
        Interval computed = price.quantity().interval().times(Totals.amount(count));
        return computed.meets(total.quantity().interval())
                ? Optional.empty()
                : Optional.of(FindingDraft.about(FindingCode.ARITHMETIC_MISMATCH, total, count, price)
                        .computed("product", computed)
                        .computed("total", total.quantity().interval())
                        .saying(names.of(total.document()) + " tells of " + Wording.value(count.quantity()) + " at "
                                + Wording.value(price.quantity()) + " each, which makes "
                                + Wording.interval(
                                        ComputedChange.supported(computed),
                                        total.quantity().unit()) + ", but gives "
                                + Wording.value(total.quantity())
                                + " for them. Check the price, the number and the total."));
    }
}
