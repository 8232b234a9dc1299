package org.factpress.report;

import java.util.List;
import java.util.Objects;
import org.factpress.chart.SocialCard;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.Publisher;
import org.factpress.model.Revision;

/** The headline numbers of a revision for a picture. */
final class Card {
    private Card() {}

    static SocialCard of(Edition edition) {
        Revision revision = edition.revision();
        Publisher publisher = revision.spec().publisher();
        List<SocialCard.Number> numbers = edition.facts().headlines().stream()
                .map(indicator -> number(edition, indicator))
                .toList();
        return new SocialCard(
                Objects.requireNonNullElse(publisher.name(), ""),
                revision.spec().title(),
                numbers,
                edition.date() + " · " + edition.say("band.revision", revision.number()),
                edition.styles().palette());
    }

    private static SocialCard.Number number(Edition edition, Indicator indicator) {
        Observation latest = edition.facts().latest(indicator).orElseThrow();
        return new SocialCard.Number(
                edition.values().run(latest, edition.styles().headline()).text(),
                indicator.label(),
                edition.scopes()
                        .told(
                                latest.scope(),
                                edition.periods().of(latest.scope().period())));
    }
}
