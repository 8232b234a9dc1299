package org.factpress.report.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.chart.NumberText;
import org.factpress.chart.PeriodText;
import org.factpress.model.Coded;
import org.factpress.model.Decision;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Quantity;
import org.factpress.model.Revision;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.Statement;
import org.factpress.report.Verdicts;
import org.jspecify.annotations.Nullable;

/** Says of a figure what it is, what it speaks of, and what it became. */
final class EvidenceWords {
    /** What became of a figure: the class of its mark, in words, and the observation it leads to. */
    record State(String style, String words, @Nullable String observation) {}

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Verdicts verdicts;

    EvidenceWords(Revision revision) {
        verdicts = new Verdicts(revision);
        for (Indicator indicator : revision.indicators()) {
            labels.put(indicator.id(), indicator.label());
        }
        for (Statement statement : revision.statements()) {
            statements.put(statement.figure().id(), statement);
        }
        for (Observation observation : revision.observations()) {
            add(observation.supporting(), "supports", "supports the observation", observation);
        }
        // A figure that contradicts anything is shown as that, whatever else it supports.
        for (Observation observation : revision.observations()) {
            observation.dissenting().forEach(figure -> states.put(figure, against(figure, observation)));
        }
    }

    private State against(String figure, Observation observation) {
        String target = EvidenceLinks.observation(observation.id());
        return setAsideBy(figure)
                .map(name -> new State("cleared", "set aside by " + name, target))
                .orElseGet(() -> new State("dissents", "contradicts the observation", target));
    }

    /** Who decided that a statement contradicts nothing, though it says otherwise. */
    Optional<String> setAsideBy(String figure) {
        return verdicts.setAside(figure).map(Decision::by).map(CleanText::of);
    }

    /** Who gave an observation its value, when and why; empty where the documents did. */
    String correction(Observation observation) {
        return verdicts.correction(observation)
                .map(decision -> CleanText.of("Corrected by " + decision.by() + " on "
                        + PeriodText.ENGLISH.of(Verdicts.day(decision).toString()) + ": " + decision.reason()))
                .orElse("");
    }

    State state(Figure figure) {
        State known = states.get(figure.id());
        if (known != null) {
            return known;
        }
        if (figure.salience() == Salience.RELATED) {
            return new State("related", "belongs to another story", null);
        }
        return figure.salience() == Salience.SCOPE
                ? new State("scope", "sets the scope, is no result", null)
                : new State("unmatched", "belongs to no indicator of the release", null);
    }

    @Nullable
    Statement statement(Figure figure) {
        return statements.get(figure.id());
    }

    /** The scope in canonical form where there is one, else as stated. */
    Scope scope(Figure figure) {
        Statement statement = statement(figure);
        return statement == null ? figure.scope() : statement.scope();
    }

    /** Kind and value, indicator or measure, scope, state. */
    String describe(Figure figure) {
        Scope scope = scope(figure);
        return EvidenceObservation.join(Stream.of(
                words(figure.quantity().kind()) + " " + value(figure),
                Objects.requireNonNullElse(
                        label(figure), Objects.requireNonNullElse(figure.scope().measure(), "")),
                PeriodText.ENGLISH.of(scope.period()),
                EvidenceObservation.places(scope),
                state(figure).words()));
    }

    /** The label of the indicator that a figure speaks of; null where it speaks of none. */
    @Nullable
    String label(Figure figure) {
        Statement statement = statement(figure);
        return statement == null || statement.indicator() == null ? null : labels.get(statement.indicator());
    }

    static String words(Coded constant) {
        return constant.code().replace('-', ' ');
    }

    /** The number as read; words without any number in them stand for themselves. */
    static String value(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.value() == null && quantity.low() == null && quantity.high() == null) {
            return figure.surface();
        }
        return quantity.kind() == FigureKind.CHANGE && figure.change() != null
                ? NumberText.ENGLISH.signed(quantity, figure.change())
                : NumberText.ENGLISH.of(quantity);
    }

    private void add(List<String> figures, String style, String words, Observation observation) {
        State state = new State(style, words, EvidenceLinks.observation(observation.id()));
        figures.forEach(id -> states.put(id, state));
    }
}
