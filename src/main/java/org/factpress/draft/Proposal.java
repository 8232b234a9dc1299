package org.factpress.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.normalise.Discovered;

/**
 * An indicator as it is proposed, with the figures that it was made of.
 *
 * <p>{@code joined} tells how wordings that differ were found to be one; {@code caution} why it is only shown and not declared,
 * empty where it is declared.
 */
public record Proposal(Indicator indicator, List<Figure> figures, List<String> joined, String caution) {
    public Proposal {
        figures = List.copyOf(figures);
        joined = List.copyOf(joined);
    }

    static Proposal of(Discovered found) {
        return new Proposal(found.indicator(), found.figures(), found.joined(), "");
    }

    Set<String> members() {
        return figures.stream().map(Figure::id).collect(Collectors.toSet());
    }

    Proposal with(Indicator other) {
        return new Proposal(other, figures, joined, caution);
    }

    Proposal shownOnly(String why) {
        return new Proposal(indicator, figures, joined, why);
    }
}
