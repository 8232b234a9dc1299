package org.factpress.release;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * {@code data/provenance.json}: what the revision was made from, by what and for whom, as W3C PROV-JSON.
 *
 * <p>The reports have no digest here, as this file lies inside them; {@code release.json} has it.
 */
final class Provenance {
    static final String PATH = "data/provenance.json";

    private static final String FIGURES = "data/figures.csv";
    private static final String OBSERVATIONS = "data/observations.csv";
    private static final String RUN = "revision:run";
    private static final String SOFTWARE = "factpress:software";
    private static final String PUBLISHER = "release:publisher";

    private final Revision revision;
    private final List<ReleaseFile> files;
    private final String asOf;
    private final ProvenanceDocument document = new ProvenanceDocument();

    private Provenance(Revision revision, List<ReleaseFile> files) {
        this.revision = revision;
        this.files = files;
        this.asOf = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(revision.asOf());
    }

    /** Of a revision with these data files, which include figures and observations. */
    static ReleaseFile of(Revision revision, List<ReleaseFile> files) {
        return DataFiles.file(PATH, JsonText.pretty(new Provenance(revision, files).tell()));
    }

    private Map<String, @Nullable Object> tell() {
        String release = "urn:factpress:release:" + revision.spec().release() + ":";
        document.prefix("factpress", "urn:factpress:");
        document.prefix("release", release);
        document.prefix("revision", release + "v" + revision.number() + ":");
        document.prefix("sha256", "urn:factpress:sha256:");
        agents();
        run();
        sources();
        data();
        reports();
        earlier();
        return document.json();
    }

    private void agents() {
        document.agent(
                SOFTWARE,
                attributes("prov:SoftwareAgent", "Factpress " + Software.version(), "version", Software.version()));
        String publisher = revision.spec().publisher().name();
        if (publisher != null) {
            document.agent(PUBLISHER, attributes("prov:Organization", publisher));
            document.relation("actedOnBehalfOf", "prov:delegate", SOFTWARE, "prov:responsible", PUBLISHER);
        }
    }

    private void run() {
        Map<String, @Nullable Object> run = attributes(null, "Revision " + revision.number());
        run.put("prov:endTime", asOf);
        run.put("factpress:softwareVersion", Software.version());
        run.put("factpress:kind", revision.kind().code());
        run.put("factpress:reason", revision.reason());
        run.put("factpress:fingerprint", revision.fingerprint());
        run.put("factpress:draft", revision.draft());
        document.activity(RUN, run);
        document.relation("wasAssociatedWith", "prov:activity", RUN, "prov:agent", SOFTWARE);
    }

    /** A document that lies under two paths is one source. */
    private void sources() {
        bySha256().forEach((sha256, documents) -> {
            SourceDocument first = documents.get(0);
            Map<String, @Nullable Object> source = attributes(null, first.title());
            source.put(
                    "prov:location",
                    documents.stream().map(SourceDocument::path).toList());
            source.put("factpress:sha256", sha256);
            source.put("factpress:bytes", first.bytes());
            source.put("factpress:mediaType", first.mediaType());
            source.put("factpress:outcome", first.outcome().code());
            document.entity(source(first), source);
            document.relation("used", "prov:activity", RUN, "prov:entity", source(first));
        });
    }

    private void data() {
        files.forEach(file -> {
            Map<String, @Nullable Object> data = attributes(null, null);
            data.put("prov:location", file.path());
            data.put("factpress:sha256", Digests.sha256(file.bytes()));
            data.put("factpress:bytes", file.bytes().length);
            made(file.path(), data);
        });
        bySha256().values().stream()
                .map(documents -> documents.get(0))
                .filter(source -> source.outcome().hasText())
                .forEach(source -> derived(entity(FIGURES), source(source)));
        derived(entity(OBSERVATIONS), entity(FIGURES));
    }

    private void reports() {
        fileNames().forEach(name -> {
            Map<String, @Nullable Object> report = attributes(null, null);
            report.put("prov:location", name);
            made(name, report);
            derived(entity(name), entity(OBSERVATIONS));
            if (revision.spec().publisher().name() != null) {
                document.relation("wasAttributedTo", "prov:entity", entity(name), "prov:agent", PUBLISHER);
            }
        });
    }

    /** The release compared with, and the revision before this one, both known by name alone. */
    private void earlier() {
        String previous = revision.spec().previous();
        if (previous != null && !revision.previous().isEmpty()) {
            document.prefix("previous", "urn:factpress:release:" + previous + ":");
            document.entity("previous:" + OBSERVATIONS, attributes(null, previous));
            document.relation("used", "prov:activity", RUN, "prov:entity", "previous:" + OBSERVATIONS);
        }
        if (revision.number() > 1) {
            String before = "release:v" + (revision.number() - 1) + ":" + OBSERVATIONS;
            document.entity(before, attributes(null, "Revision " + (revision.number() - 1)));
            document.revision(entity(OBSERVATIONS), before);
        }
    }

    private void made(String path, Map<String, @Nullable Object> attributes) {
        document.entity(entity(path), attributes);
        document.generation(entity(path), RUN, asOf);
    }

    private void derived(String made, String from) {
        document.relation("wasDerivedFrom", "prov:generatedEntity", made, "prov:usedEntity", from);
    }

    /** Each report in each language: the first language's has the plain name. */
    private Stream<String> fileNames() {
        ReleaseSpec spec = revision.spec();
        return spec.reports().stream()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.name() + ".pdf"),
                        spec.languages().stream().skip(1).map(language -> report.name() + "." + language + ".pdf")));
    }

    private Map<String, List<SourceDocument>> bySha256() {
        return revision.documents().stream()
                .collect(Collectors.groupingBy(SourceDocument::sha256, LinkedHashMap::new, Collectors.toList()));
    }

    private static String entity(String path) {
        return "revision:" + path;
    }

    private static String source(SourceDocument document) {
        return "sha256:" + document.sha256();
    }

    private static Map<String, @Nullable Object> attributes(
            @Nullable String type, @Nullable String label, String... more) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("prov:type", type == null ? null : ProvenanceDocument.name(type));
        attributes.put("prov:label", label);
        for (int i = 0; i < more.length; i += 2) {
            attributes.put("factpress:" + more[i], more[i + 1]);
        }
        return attributes;
    }
}
