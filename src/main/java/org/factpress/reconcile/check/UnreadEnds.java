package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.SetAsideReason;
import org.factpress.reconcile.claim.Sentence;
import org.jspecify.annotations.Nullable;

/** The ends of a change that stand bare behind it, "from 104 in 2023 to 87 in 2024", and are no figures for want of a noun. */
record UnreadEnds(Quantity from, Quantity to) {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.(\\d+))?";
    private static final String YEAR = "(?:\\s+in\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\d{4})?";
    private static final Pattern ENDS = Pattern.compile(
            "^[^.;:()]{0,40}?(?U:\\b)from\\s+" + NUMBER + YEAR + "\\s+to\\s+" + NUMBER + "(?![\\d.,]*\\s?%)(?U:\\b)");

    static Optional<UnreadEnds> behind(Sentence sentence, Figure change) {
        Matcher words = ENDS.matcher(sentence.text(change.end(), sentence.end()));
        if (!words.find()) {
            return Optional.empty();
        }
        boolean unread =
                isUnread(sentence, change.end() + words.start(1)) && isUnread(sentence, change.end() + words.start(3));
        return unread
                ? Optional.of(
                        new UnreadEnds(number(words.group(1), words.group(2)), number(words.group(3), words.group(4))))
                : Optional.empty();
    }

    /** Years, ages and identifiers are known for what they are. */
    private static boolean isUnread(Sentence sentence, int at) {
        return sentence.asides().stream()
                .anyMatch(aside -> aside.start() == at && aside.reason() == SetAsideReason.OTHER);
    }

    private static Quantity number(String whole, @Nullable String decimals) {
        String digits = whole.replace(",", "") + (decimals == null ? "" : "." + decimals);
        BigDecimal value = new BigDecimal(digits);
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return new Quantity(FigureKind.COUNT, value, null, null, Qualifier.EXACT, lastPlace, null);
    }
}
