package org.factpress.bench;

import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.SourceDocument;

/**
 * Stanford CoreNLP's numbers, per cents and sums of money as figures, by the cheapest pipeline that gives them: rules
 * alone, none of the statistical models of names.
 */
final class CoreNlp {
    private static final Map<String, FigureKind> KINDS = Map.of(
            "NUMBER", FigureKind.COUNT, "PERCENT", FigureKind.PERCENTAGE, "MONEY", FigureKind.MONEY);
    private static final String NUMBER = "(-?[0-9.]+(?:E[0-9]+)?)";
    private static final Pattern VALUE = Pattern.compile("[^0-9.\\-]*" + NUMBER + "(?:-[^0-9.]*" + NUMBER + ")?");

    private final StanfordCoreNLP pipeline;

    /** With or without the rules for dates and times, which keep years from being numbers. */
    CoreNlp(boolean dates) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("ner.model", "");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", String.valueOf(dates));
        // No calendars of holidays: they need another library, and give no number.
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("ner.sutime.binders", "0");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    Extraction extract(SourceDocument source) {
        CoreDocument document = new CoreDocument(source.text());
        pipeline.annotate(document);
        List<Figure> figures = document.entityMentions().stream()
                .filter(mention -> KINDS.containsKey(mention.entityType()))
                .flatMap(mention -> figure(source, mention).stream())
                .toList();
        return new Extraction(source.path(), figures, List.of(), List.of());
    }

    private static Optional<Figure> figure(SourceDocument source, CoreEntityMention mention) {
        FigureKind kind = KINDS.get(mention.entityType());
        String normal = mention.coreMap().get(NormalizedNamedEntityTagAnnotation.class);
        Matcher value = VALUE.matcher(normal == null ? "" : normal);
        if (kind == null || !value.matches()) {
            return Optional.empty();
        }
        int start = mention.charOffsets().first();
        int end = mention.charOffsets().second();
        return Optional.of(new Figure(
                source.path() + start,
                source.path(),
                null,
                start,
                end,
                source.text().substring(start, end),
                mention.text(),
                quantity(kind, value),
                Scope.UNSTATED,
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of()));
    }

    private static Quantity quantity(FigureKind kind, Matcher value) {
        BigDecimal first = new BigDecimal(value.group(1));
        return value.group(2) == null
                ? new Quantity(kind, first, null, null, Qualifier.EXACT, null, null)
                : new Quantity(
                        FigureKind.RANGE, null, first, new BigDecimal(value.group(2)), Qualifier.BETWEEN, null, null);
    }
}
