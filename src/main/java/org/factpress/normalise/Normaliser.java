package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Salience;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** Makes figures comparable and gives each the indicator it speaks of. */
public final class Normaliser {
    /** The job's indicators, or those discovered where it declares none. */
    public List<Indicator> indicators(ReleaseSpec spec, List<Extraction> extractions) {
        return spec.indicators().isEmpty()
                ? new Discovery(matcher(extractions)).indicators(extractions)
                : spec.indicators();
    }

    /** One statement for each figure, in document and text order. */
    public List<Statement> statements(ReleaseSpec spec, List<Indicator> indicators, List<Extraction> extractions) {
        ScopeCanon canon = new ScopeCanon(spec.cycle());
        IndicatorMatcher matcher = matcher(extractions);
        Anaphora anaphora = new Anaphora(matcher);
        Map<String, Match> discovered =
                spec.indicators().isEmpty() ? new Discovery(matcher).members(extractions) : Map.of();
        List<Statement> statements = new ArrayList<>();
        for (Extraction extraction : extractions) {
            statements.addAll(anaphora.resolved(SentenceRivals.settled(extraction.figures().stream()
                    .map(figure -> statement(
                            figure,
                            canon,
                            spec.indicators().isEmpty() && Discovery.isValue(figure)
                                    ? known(discovered.get(figure.id()), indicators)
                                    : best(figure, indicators, matcher)))
                    .toList())));
        }
        return statements;
    }

    /** A matcher that knows the words of each language that a document of the release is written in. */
    private static IndicatorMatcher matcher(List<Extraction> extractions) {
        return new IndicatorMatcher(Words.of(WrittenLanguages.of(extractions)));
    }

    private static Optional<Match> best(Figure figure, List<Indicator> indicators, IndicatorMatcher matcher) {
        return figure.salience() == Salience.CORE ? matcher.best(figure, indicators) : Optional.empty();
    }

    /** What was discovered again, where the indicators given are those that it made before. */
    private static Optional<Match> known(@Nullable Match match, List<Indicator> indicators) {
        return Optional.ofNullable(match).filter(found -> indicators.contains(found.indicator()));
    }

    private static Statement statement(Figure figure, ScopeCanon canon, Optional<Match> match) {
        Indicator indicator = match.map(Match::indicator).orElse(null);
        return new Statement(
                figure,
                indicator == null ? null : indicator.id(),
                canon.of(figure, indicator),
                match.map(Match::score).orElse(BigDecimal.ZERO.setScale(2)),
                match.map(Match::why)
                        .orElse(
                                figure.salience() == Salience.CORE
                                        ? "no indicator shares enough of its wording"
                                        : "not a core figure"));
    }
}
