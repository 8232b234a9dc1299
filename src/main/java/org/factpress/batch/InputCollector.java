package org.factpress.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.archive.ArchivedRevision;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Approval;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.RevisionKind;
import org.factpress.model.TemplateSource;
import org.factpress.release.Software;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.review.ReviewLog;
import org.factpress.revision.Holder;
import org.factpress.signature.PdfSigner;
import org.jspecify.annotations.Nullable;

/** Collects the inputs of a run: files and their hashes, decisions, and the revisions it builds upon. */
public final class InputCollector {
    private final Stations stations;
    private final Path output;
    private final Clock clock;

    public InputCollector(Stations stations, Path output, Clock clock) {
        this.stations = stations;
        this.output = output.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** The inputs as they are now; the revision to make is the one after the archive's newest; {@code holders} were handed earlier ones. */
    public RunInputs collect(JobFile job, RunOptions options, ReviewLog log, List<Holder> holders) {
        ReleaseSpec spec = job.spec();
        List<String> warnings = new ArrayList<>(PrintWarnings.of(job));
        List<SourceInput> sources = stations.find(job.sourcesRoot(), spec.sources()).stream()
                .map(SourceInput::of)
                .toList();
        ArchivedRevision previous = previous(spec, warnings);
        ArchivedRevision last = stations.head(spec.release()).orElse(null);
        if (isWithdrawn(last) && options.kind() != RevisionKind.CORRECTION) {
            throw new WithdrawnReleaseException(last);
        }
        String jobSha256 = Sha256.of(job.bytes());
        List<RecordedDecision> decisions = log.standing();
        String fingerprint = fingerprint(job, jobSha256, options, decisions, sources, previous);
        int number = last == null ? 1 : last.number() + 1;
        String software = Software.version();
        Optional<PdfSigner> signer = stations.signer();
        signer.flatMap(PdfSigner::warning).ifPresent(warnings::add);
        OffsetDateTime asOf = asOf(spec, options);
        warnings.addAll(RevisionWarnings.of(last, number, kind(number, options), asOf, fingerprint, holders));
        RecordedApproval approval = log.approvalOf(fingerprint).orElse(null);
        if (spec.approval() == Approval.REQUIRED && approval == null) {
            log.lastApproval().ifPresent(other -> warnings.add(otherApproval(other)));
        }
        return new RunInputs(
                key(
                        spec.release(),
                        fingerprint,
                        Integer.toString(number),
                        options.describe(),
                        software,
                        records(decisions, approval),
                        signer.map(PdfSigner::fingerprint).orElse("")),
                fingerprint,
                spec,
                number,
                kind(number, options),
                reason(options, last, fingerprint, jobSha256, sources, decisions, previous),
                asOf,
                options.describe(),
                options.strict(),
                software,
                job.file().toAbsolutePath().normalize().toString(),
                jobSha256,
                job.sourcesRoot().toAbsolutePath().normalize().toString(),
                output.toString(),
                sources,
                decisions,
                approval,
                previous,
                last,
                holders,
                warnings);
    }

    /** What the person gives; else what changed since the last revision, which always has one. */
    private @Nullable String reason(
            RunOptions options,
            @Nullable ArchivedRevision last,
            String fingerprint,
            String jobSha256,
            List<SourceInput> sources,
            List<RecordedDecision> decisions,
            @Nullable ArchivedRevision previous) {
        if (options.reason() != null || last == null || last.fingerprint().equals(fingerprint)) {
            return options.reason();
        }
        String otherwise = options.asOf() != null
                ? "printed as of " + options.asOf().toLocalDate()
                : previous == null
                        ? "what it is compared with is another"
                        : previous.release() + ", which it is compared with, has revision " + previous.number();
        return DraftedReason.of(stations.inputs(last), jobSha256, sources, decisions, otherwise);
    }

    private @Nullable ArchivedRevision previous(ReleaseSpec spec, List<String> warnings) {
        if (spec.previous() == null) {
            return null;
        }
        ArchivedRevision previous = stations.head(spec.previous()).orElse(null);
        if (previous == null) {
            warnings.add(
                    "The previous release " + spec.previous()
                            + " is not in the archive, so nothing is compared with it. Run its job first, then this one again.");
        }
        if (isWithdrawn(previous)) {
            warnings.add("The previous release " + spec.previous() + " was withdrawn, so nothing is compared with it.");
        }
        return previous;
    }

    private static boolean isWithdrawn(@Nullable ArchivedRevision revision) {
        return revision != null && revision.kind() == RevisionKind.WITHDRAWAL;
    }

    private static String fingerprint(
            JobFile job,
            String jobSha256,
            RunOptions options,
            List<RecordedDecision> decisions,
            List<SourceInput> sources,
            @Nullable ArchivedRevision previous) {
        Fingerprint fingerprint = new Fingerprint().jobFile(jobSha256);
        sources.forEach(source -> fingerprint.source(source.path(), source.sha256()));
        Stream.ofNullable(job.spec().publisher().logo())
                .forEach(logo -> fingerprint.asset(logo.path(), Sha256.of(logo.bytes())));
        job.spec().reports().stream()
                .flatMap(InputCollector::templates)
                .forEach(template -> fingerprint.asset(template.path(), Sha256.of(template.text())));
        decisions.stream().sorted(Comparator.comparing(RecordedDecision::basis)).forEach(fingerprint::decision);
        return fingerprint.previous(previous).asOf(options.asOf()).value();
    }

    private static Stream<TemplateSource> templates(ReportSpec report) {
        return Stream.concat(Stream.ofNullable(report.template()), report.translations().values().stream());
    }

    /** The very records: another one in the same words has another time, which a draft made before does not show. */
    private static String records(List<RecordedDecision> decisions, @Nullable RecordedApproval approval) {
        String numbers = decisions.stream()
                .map(decision -> Long.toString(decision.number()))
                .collect(Collectors.joining(","));
        return numbers + (approval == null ? "" : " approval " + approval.number());
    }

    private static String otherApproval(RecordedApproval other) {
        return "The approval of " + other.by() + " on "
                + other.at().atOffset(ZoneOffset.UTC).toLocalDate()
                + " was given for other sources, decisions or job file. Look at the new draft, and approve it again.";
    }

    private String key(String... parts) {
        return Sha256.of(String.join("\n", parts) + "\n" + output).substring(0, 32);
    }

    private static RevisionKind kind(int number, RunOptions options) {
        if (number == 1) {
            return RevisionKind.INITIAL;
        }
        return options.kind() == null ? RevisionKind.REVISION : options.kind();
    }

    private OffsetDateTime asOf(ReleaseSpec spec, RunOptions options) {
        if (options.asOf() != null) {
            return options.asOf();
        }
        return spec.releaseDate() != null
                ? spec.releaseDate()
                : LocalDate.now(clock.withZone(ZoneOffset.UTC)).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
