package org.factpress.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProvenanceTest {
    private static final Set<String> THINGS = Set.of("entity", "activity", "agent");

    /** The members of relations that name a thing. */
    private static final Map<String, String> ROLES = Map.of(
            "prov:entity", "entity",
            "prov:generatedEntity", "entity",
            "prov:usedEntity", "entity",
            "prov:activity", "activity",
            "prov:agent", "agent",
            "prov:delegate", "agent",
            "prov:responsible", "agent");

    private final Revision revision = published(2);
    private final JsonNode json = read(revision);

    @Test
    void namesNothingInARelationThatIsNotThere() {
        List<String> named = new ArrayList<>();
        json.properties().stream()
                .filter(part ->
                        !THINGS.contains(part.getKey()) && !part.getKey().equals("prefix"))
                .flatMap(part -> part.getValue().values().stream())
                .flatMap(relation -> relation.properties().stream())
                .filter(member -> ROLES.containsKey(member.getKey()))
                .forEach(member -> {
                    String id = member.getValue().stringValue();
                    named.add(id);
                    assertThat(json.get(ROLES.get(member.getKey())).has(id))
                            .as(id)
                            .isTrue();
                });
        assertThat(named).hasSizeGreaterThan(20);
    }

    @Test
    void declaresEveryPrefixThatItUses() {
        THINGS.forEach(part -> json.get(part)
                .propertyNames()
                .forEach(id -> assertThat(json.get("prefix").has(id.substring(0, id.indexOf(':'))))
                        .as(id)
                        .isTrue()));
    }

    @Test
    void tellsTheSourceByItsDigest() {
        JsonNode source =
                json.get("entity").get("sha256:" + revision.documents().get(0).sha256());
        assertThat(source.get("factpress:sha256").stringValue())
                .isEqualTo(revision.documents().get(0).sha256());
        assertThat(source.get("prov:location").get(0).stringValue()).isEqualTo(SampleRevision.SOURCE);
    }

    @Test
    void leadsAReportBackToItsSources() {
        assertThat(derivations())
                .contains(
                        "revision:fact-sheet.pdf < revision:data/observations.csv",
                        "revision:fact-sheet.fr.pdf < revision:data/observations.csv",
                        "revision:data/observations.csv < revision:data/figures.csv",
                        "revision:data/observations.csv < release:v1:data/observations.csv",
                        "revision:data/figures.csv < sha256:"
                                + revision.documents().get(0).sha256());
    }

    @Test
    void givesTheDigestsOfTheFilesThatAreWritten() {
        DataFiles.of(revision).stream()
                .filter(file -> file.path().endsWith(".csv"))
                .forEach(file -> assertThat(json.get("entity")
                                .get("revision:" + file.path())
                                .get("factpress:sha256")
                                .stringValue())
                        .isEqualTo(Digests.sha256(file.bytes())));
    }

    @Test
    void hasNoClockButAsOf() {
        assertThat(json.get("activity").get("revision:run").get("prov:endTime").stringValue())
                .isEqualTo("2015-06-09T09:30:00-04:00");
        json.get("wasGeneratedBy")
                .values()
                .forEach(generation ->
                        assertThat(generation.get("prov:time").stringValue()).isEqualTo("2015-06-09T09:30:00-04:00"));
    }

    @Test
    void namesThePublisherOnWhoseBehalfTheSoftwareActed() {
        assertThat(json.get("agent").get("release:publisher").get("prov:label").stringValue())
                .isEqualTo("The office");
        assertThat(json.get("agent")
                        .get("factpress:software")
                        .get("factpress:version")
                        .stringValue())
                .isEqualTo(Software.version());
        assertThat(read(SampleRevision.of("kit", 1)).get("agent").propertyNames())
                .containsExactly("factpress:software");
    }

    @Test
    void isTheSameBytesInEveryZoneAndLocale() {
        byte[] here = file(revision).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        try {
            assertThat(file(published(2)).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private List<String> derivations() {
        return json.get("wasDerivedFrom").values().stream()
                .map(each -> each.get("prov:generatedEntity").stringValue() + " < "
                        + each.get("prov:usedEntity").stringValue())
                .toList();
    }

    private static JsonNode read(Revision revision) {
        return JsonMapper.shared().readTree(file(revision).bytes());
    }

    private static ReleaseFile file(Revision revision) {
        return DataFiles.of(revision).stream()
                .filter(file -> file.path().equals("data/provenance.json"))
                .findFirst()
                .orElseThrow();
    }

    private static Revision published(int number) {
        Revision plain = SampleRevision.of("kit", number);
        ReleaseSpec spec = plain.spec();
        return plain.with(new ReleaseSpec(
                spec.release(),
                spec.title(),
                spec.subtitle(),
                spec.cycle(),
                spec.releaseDate(),
                List.of("en", "fr"),
                spec.sources(),
                spec.previous(),
                new Publisher("The office", null, null, null, null, null, null),
                spec.indicators(),
                spec.headline(),
                spec.charts(),
                List.of(new ReportSpec("fact-sheet", null, null)),
                spec.approval(),
                spec.embargo(),
                spec.schedule(),
                spec.publish()));
    }
}
