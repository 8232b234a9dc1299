package org.factpress.jobfile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.factpress.model.Approval;
import org.factpress.model.Citation;
import org.factpress.model.PreReleaseAccess;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Schedule;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The top of a job file, with a default for every key but release, title and sources. */
final class ReleaseReader {
    static final List<String> KEYS = List.of(
            "release",
            "title",
            "subtitle",
            "cycle",
            "releaseDate",
            "language",
            "sources",
            "previous",
            "publisher",
            "indicators",
            "headline",
            "charts",
            "reports",
            "approval",
            "embargo",
            "schedule",
            "zone",
            "publish",
            "preRelease",
            "identifier",
            "rights");
    static final List<String> PUBLISHER = List.of("name", "contact", "about", "logo", "colour");
    static final List<String> CONTACT = List.of("name", "email", "phone");
    private static final List<String> ACCESS = List.of("name", "email", "reason");

    private ReleaseReader() {}

    static ReleaseSpec read(MappingNode root, Assets assets, PrintedTexts printed, Problems problems) {
        Section job = new Section(root, problems, KEYS);
        List<Section> indicators = job.sections("indicators", IndicatorReader.KEYS);
        List<Section> charts = job.sections("charts", ChartReader.KEYS);
        References.check(job, indicators, charts, problems);
        ChartFit.check(charts, indicators, problems);
        return new ReleaseSpec(
                release(job),
                title(job, printed),
                printed.subtitle(job),
                job.value("cycle", Rules.CYCLE),
                job.value("releaseDate", Rules.INSTANT),
                printed.languages(),
                SourceEntries.read(job),
                previous(job, problems),
                publisher(job, printed, assets, problems),
                IndicatorReader.read(indicators, printed, problems),
                job.texts("headline").stream().map(Located::text).toList(),
                ChartReader.read(charts, printed),
                ReportEntries.read(job, assets, printed.languages(), problems),
                job.value("approval", Rule.codeOf(Approval.class), Approval.AUTOMATIC),
                job.value("embargo", Rules.INSTANT),
                schedule(job),
                PublishReader.read(job, assets, problems),
                printed.translations(),
                job.sections("preRelease", ACCESS).stream()
                        .map(ReleaseReader::access)
                        .toList(),
                new Citation(job.text("identifier"), job.text("rights")));
    }

    /** Nobody sees a release early without a reason that can be looked up. */
    private static PreReleaseAccess access(Section entry) {
        entry.required("email", "adviser@example.org");
        return new PreReleaseAccess(
                entry.required("name", "A. Person"),
                entry.value("email", Rules.EMAIL, ""),
                entry.required("reason", "briefs the minister on the day"));
    }

    private static String title(Section job, PrintedTexts printed) {
        if (job.mappingOf("title") == null) {
            job.required("title", "Results of the survey");
        }
        return Objects.requireNonNullElse(printed.title(job), "");
    }

    private static String release(Section job) {
        job.required("release", "cambodia-csec-2015");
        return job.node("release") == null ? "" : job.value("release", Rules.RELEASE, "");
    }

    /** The first is the one of plain texts. */
    static List<String> languages(MappingNode root, Problems problems) {
        Section job = new Section(root, problems, KEYS);
        List<String> languages = job.texts("language").stream()
                .map(text -> job.obeying("language", text, Rules.LANGUAGE))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static @Nullable String previous(Section job, Problems problems) {
        String previous = job.value("previous", Rules.RELEASE);
        if (previous != null && previous.equals(job.text("release"))) {
            problems.add(
                    job.placeOf("previous"), "previous is this release itself", "name the release that came before it");
        }
        return previous;
    }

    private static Publisher publisher(Section job, PrintedTexts printed, Assets assets, Problems problems) {
        Section publisher = job.section("publisher", PUBLISHER);
        Section contact = publisher.section("contact", CONTACT);
        quotedColour(publisher, problems);
        return new Publisher(
                publisher.text("name"),
                contact.text("name"),
                contact.value("email", Rules.EMAIL),
                contact.text("phone"),
                printed.about(publisher),
                assets.logo(publisher.located("logo"), problems),
                publisher.value("colour", Rules.COLOUR));
    }

    /** YAML takes what follows a bare # for a remark, so the colour would be lost without a word. */
    private static void quotedColour(Section publisher, Problems problems) {
        for (String key : publisher.keys()) {
            if (key.equals("colour") && publisher.node(key) == null) {
                problems.add(
                        publisher.placeOf(key),
                        "the colour is empty",
                        "write it in quotes, such as colour: \"#1b4f72\"");
            }
        }
    }

    private static @Nullable Schedule schedule(Section job) {
        String zone = job.value("zone", Rules.ZONE, "UTC");
        return Stream.ofNullable(job.value("schedule", Rules.CRON))
                .map(cron -> new Schedule(cron, zone))
                .findFirst()
                .orElse(null);
    }
}
