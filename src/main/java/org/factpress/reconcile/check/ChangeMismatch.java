package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.DocumentNames;

/** A stated change that cannot follow from its ends, told with what does follow from them. */
public record ChangeMismatch(
        Figure told, Change change, Quantity from, Quantity to, ComputedChange computed, List<Figure> ends) {
    /** {@code hint} stands behind the message, or is empty. */
    public Finding finding(DocumentNames names, String hint) {
        Figure[] figures = Stream.concat(Stream.of(told), ends.stream()).toArray(Figure[]::new);
        return FindingDraft.about(FindingCode.ARITHMETIC_MISMATCH, figures)
                .computed("change.exact", computed.told())
                .computed("change.direction", computed.direction().code())
                .computed("change", computed.supported())
                .computed("stated", told.quantity().interval())
                .saying(names.of(told.document()) + " tells of " + claimed() + ", but from " + Wording.value(from)
                        + " to "
                        + Wording.value(to)
                        + " is " + word(computed.direction()) + " of " + inWords() + ". Check the change and both ends."
                        + hint);
    }

    private String claimed() {
        boolean multiple = Family.TIMES.equals(told.quantity().unit());
        return multiple
                ? "“" + told.surface() + "”"
                : word(change.direction()) + " of " + Wording.value(told.quantity());
    }

    private String inWords() {
        String interval = Wording.interval(computed.supported(), computed.unit());
        BigDecimal value = computed.told();
        return value == null ? interval : Wording.value(value, computed.unit()) + " (" + interval + " with rounding)";
    }

    private static String word(Direction direction) {
        return direction == Direction.INCREASE ? "a rise" : "a fall";
    }
}
