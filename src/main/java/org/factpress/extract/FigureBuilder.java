package org.factpress.extract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.SourceDocument;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;

/** Puts a figure together from an amount and the parts of its scope, with the evidence for each. */
final class FigureBuilder {
    private static final int ID_DIGITS = 16;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private final MessageDigest digest = sha256();

    /** The parts of a scope, each with where it came from. */
    record Parts(Found<String> measure, Found<Population> population, Found<List<String>> place, Found<String> period) {
        Set<ScopePart> inherited() {
            Set<ScopePart> parts = EnumSet.noneOf(ScopePart.class);
            add(parts, measure, ScopePart.MEASURE);
            add(parts, population, ScopePart.POPULATION);
            add(parts, place, ScopePart.PLACE);
            add(parts, period, ScopePart.PERIOD);
            return parts;
        }

        private static void add(Set<ScopePart> parts, Found<?> found, ScopePart part) {
            if (found.isPresent() && found.inherited()) {
                parts.add(part);
            }
        }

        Scope scope() {
            return new Scope(
                    measure.value(),
                    population.value() == null ? Population.UNSTATED : population.value(),
                    place.value() == null ? List.of() : place.value(),
                    period.value());
        }

        List<String> evidence() {
            List<String> evidence = new ArrayList<>();
            for (Found<?> found : List.of(measure, population, place, period)) {
                if (found.isPresent()) {
                    evidence.add(found.why());
                }
            }
            return evidence;
        }
    }

    Figure figure(
            Workpiece work,
            Amount amount,
            Parts parts,
            Salience salience,
            @Nullable BigDecimal base,
            @Nullable StatedInterval interval,
            String quote) {
        SourceDocument document = work.document();
        int start = work.sentence().token(amount.from()).start();
        int end = work.sentence().token(amount.to() - 1).end();
        List<String> evidence = new ArrayList<>();
        evidence.add("kind: " + amount.quantity().kind().code() + wording(work, amount));
        evidence.addAll(parts.evidence());
        return new Figure(
                id(document, start, end, amount.quantity().kind()),
                document.path(),
                document.pageAt(start),
                start,
                end,
                document.text().substring(start, end),
                quote,
                amount.quantity(),
                parts.scope(),
                change(amount.change(), parts.period().value()),
                base,
                interval,
                parts.inherited(),
                salience,
                evidence);
    }

    private static String wording(Workpiece work, Amount amount) {
        String full = work.sentence().text(work.document().text(), amount.opening(), amount.to());
        boolean oneLine = full.indexOf('\n') < 0 && full.indexOf('\t') < 0 && !full.contains("  ");
        return ", from '" + (oneLine ? full : BLANKS.matcher(full).replaceAll(" ")) + "'";
    }

    private static @Nullable Change change(@Nullable Change told, @Nullable String period) {
        if (told == null || period == null || !period.contains("/") || period.endsWith("..") || period.endsWith("~")) {
            return told;
        }
        int slash = period.indexOf('/');
        return new Change(
                told.direction(),
                told.from(),
                told.to(),
                period.substring(0, slash),
                period.substring(slash + 1),
                told.relative());
    }

    private String id(SourceDocument document, int start, int end, FigureKind kind) {
        String identity =
                String.join("|", document.sha256(), Integer.toString(start), Integer.toString(end), kind.code());
        byte[] bytes = digest.digest(identity.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes, 0, ID_DIGITS / 2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
