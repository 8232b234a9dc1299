package org.factpress.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.factpress.report.template.Mark;
import org.factpress.report.template.Reference;

/** What a template's marks stand for, in the words of the report's language. */
record MarkWords(Edition edition, Bindings bindings, boolean cited) {
    /** A mark that stands for nothing; the message says what to do. */
    static final class UnboundMarkException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnboundMarkException(String message) {
            super(message);
        }
    }

    /** With citations after each value. */
    static MarkWords cited(Edition edition) {
        return new MarkWords(edition, new Bindings(edition.facts()), true);
    }

    /** For places where no citation can stand, such as a title. */
    static MarkWords uncited(Edition edition) {
        return new MarkWords(edition, new Bindings(edition.facts()), false);
    }

    private static final String FUNCTIONS =
            "a value {{ID}}, {{change:ID}}, {{moved:ID}}, {{label:ID}}, {{place:ID}}, {{ages:ID}}, {{period:ID}},"
                    + " {{cycle}}, {{title}}, {{publisher}}, {{date:2015-06-09}} or {{name:…}}";
    private static final Set<String> OF_THE_RELEASE = Set.of("cycle", "title", "publisher", "release-date");

    /** In this style; an unknown mark, indicator or period is an {@link UnboundMarkException}. */
    List<TextRun> of(Mark mark, TextStyle style) {
        return switch (mark.function()) {
            case "value" ->
                OF_THE_RELEASE.contains(mark.subject())
                        ? release(mark.subject(), style)
                        : value(mark.reference(), style);
            case "change" -> change(mark.reference(), style, "template.change");
            case "moved" -> change(mark.reference(), style, "template.moved");
            case "label" -> List.of(edition.label(known(mark.reference()), style));
            case "place" ->
                plain(
                        edition.scopes()
                                .places(observation(mark.reference()).scope().place()),
                        style);
            case "ages" -> plain(ages(observation(mark.reference())), style);
            case "period" ->
                date(edition.periods().of(observation(mark.reference()).scope().period()), style);
            case "date" -> date(day(mark.subject()), style);
            case "name" -> plain(mark.subject(), style);
            default ->
                throw new UnboundMarkException("there is no mark “" + mark.function() + "”; it can be " + FUNCTIONS);
        };
    }

    private String ages(Observation observation) {
        return edition.scopes().ages(observation.scope().population());
    }

    private List<TextRun> release(String what, TextStyle style) {
        String cycle = edition.revision().spec().cycle();
        return switch (what) {
            case "cycle" -> {
                if (cycle == null) {
                    throw new UnboundMarkException("the job file names no cycle; add one, such as cycle: 2015");
                }
                yield date(edition.periods().of(cycle), style);
            }
            case "title" ->
                List.of(edition.in(
                        edition.languages().ofTitle(),
                        TextRun.of(edition.revision().spec().title(), style)));
            case "publisher" ->
                plain(
                        Objects.requireNonNullElse(
                                edition.revision().spec().publisher().name(), ""),
                        style);
            default -> date(edition.date(), style);
        };
    }

    private List<TextRun> value(Reference reference, TextStyle style) {
        Observation observation = observation(reference);
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.values().run(observation, style));
        runs.addAll(citations(observation, style));
        return runs;
    }

    private List<TextRun> change(Reference reference, TextStyle style, String wording) {
        known(reference);
        Observation change = bindings.change(reference).orElseThrow(() -> missing("no change", reference));
        List<TextRun> size = List.of(edition.values().size(change, style));
        List<TextRun> runs = new ArrayList<>(edition.messages().runs(wording + "." + direction(change), style, size));
        runs.addAll(citations(change, style));
        return runs;
    }

    private List<TextRun> citations(Observation observation, TextStyle style) {
        return cited ? edition.citations().after(observation, style) : List.of();
    }

    private static String direction(Observation observation) {
        Change change = observation.change();
        if (Bindings.stays(observation) || change == null) {
            return "same";
        }
        return change.direction() == Direction.DECREASE ? "down" : "up";
    }

    private Observation observation(Reference reference) {
        known(reference);
        Optional<Observation> found = reference.from() == null ? bindings.value(reference) : bindings.change(reference);
        return found.orElseThrow(() -> missing("no value", reference));
    }

    private Indicator known(Reference reference) {
        return edition.facts()
                .indicator(reference.indicator())
                .orElseThrow(() -> new UnboundMarkException("there is no indicator “" + reference.indicator()
                        + "”; there are " + bindings.ids() + "; a name is marked {{name:" + reference + "}}"));
    }

    private UnboundMarkException missing(String what, Reference reference) {
        String periods = bindings.periods(reference.indicator());
        return new UnboundMarkException("“" + reference + "” has " + what + " in this release"
                + (periods.isEmpty() ? "" : "; there are those of " + periods)
                + ". Where it can be missing, write {{#if " + reference + "}} … {{else}} … {{/if}}");
    }

    private static List<TextRun> plain(String text, TextStyle style) {
        return text.isEmpty() ? List.of() : List.of(TextRun.of(text, style));
    }

    private static List<TextRun> date(String text, TextStyle style) {
        return text.isEmpty() ? List.of() : List.of(TextRun.of(text, style, LedgerRole.DATE));
    }

    /** A day as the language writes it; a year or words stay as they are. */
    private String day(String text) {
        try {
            return text.length() == "2015-06-09".length() ? edition.date(LocalDate.parse(text)) : text;
        } catch (DateTimeException e) {
            return text;
        }
    }
}
