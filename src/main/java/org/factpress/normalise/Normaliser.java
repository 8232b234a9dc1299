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

    /** What the documents claim, the most claimed first, each with the figures that it was made of. */
    public List<Discovered> discovered(List<Extraction> extractions) {
        return new Discovery(matcher(extractions)).discovered(extractions);
    }

    /** One statement for each figure, in document and text order. */
    public List<Statement> statements(ReleaseSpec spec, List<Indicator> indicators, List<Extraction> extractions) {
        ScopeCanon canon = new ScopeCanon(spec.cycle());
        IndicatorMatcher matcher = new IndicatorMatcher(Words.of(WrittenLanguages.of(extractions)), context(spec));
        Anaphora anaphora = new Anaphora(matcher);
        Map<String, Match> discovered =
                spec.indicators().isEmpty() ? new Discovery(matcher).members(extractions) : Map.of();
        List<List<Matched>> documents = extractions.stream()
                .map(extraction -> extraction.figures().stream()
                        .map(figure -> new Matched(
                                figure,
                                spec.indicators().isEmpty() && Discovery.isValue(figure)
                                        ? known(discovered.get(figure.id()), indicators)
                                        : best(figure, indicators, matcher)))
                        .toList())
                .toList();
        Specifics specifics =
                Specifics.of(documents.stream().flatMap(List::stream).toList());
        Unmatched unmatched = new Unmatched(matcher, indicators);
        List<Statement> statements = new ArrayList<>();
        for (List<Matched> document : documents) {
            statements.addAll(anaphora.resolved(SentenceRivals.settled(document.stream()
                    .map(matched -> statement(matched, specifics, canon, unmatched))
                    .toList())));
        }
        return statements;
    }

    /** A matcher that knows the words of each language that a document of the release is written in. */
    private static IndicatorMatcher matcher(List<Extraction> extractions) {
        return new IndicatorMatcher(Words.of(WrittenLanguages.of(extractions)));
    }

    /** What the release calls itself. */
    private static String context(ReleaseSpec spec) {
        return spec.title() + " " + (spec.subtitle() == null ? "" : spec.subtitle()) + " "
                + (spec.publisher().name() == null ? "" : spec.publisher().name());
    }

    private static Optional<Match> best(Figure figure, List<Indicator> indicators, IndicatorMatcher matcher) {
        return figure.salience() == Salience.CORE ? matcher.best(figure, indicators) : Optional.empty();
    }

    /** What was discovered again, where the indicators given are those that it made before. */
    private static Optional<Match> known(@Nullable Match match, List<Indicator> indicators) {
        return Optional.ofNullable(match).filter(found -> indicators.contains(found.indicator()));
    }

    private static Statement statement(Matched matched, Specifics specifics, ScopeCanon canon, Unmatched unmatched) {
        Figure figure = matched.figure();
        return matched.match()
                .filter(match -> specifics.isMeant(figure, match))
                .map(match -> new Statement(
                        figure, match.indicator().id(), canon.of(figure, match.indicator()), match.score(), why(match)))
                .orElseGet(() -> new Statement(
                        figure, null, canon.of(figure, null), BigDecimal.ZERO.setScale(2), unmatched.why(matched)));
    }

    private static String why(Match match) {
        return match.narrowing().isEmpty()
                ? match.why()
                : match.why() + ", besides "
                        + String.join(", ", match.narrowing().stream().sorted().toList());
    }
}
