package org.factpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.PublishTarget;
import org.factpress.model.ReleaseSpec;
import org.jspecify.annotations.Nullable;

/** Makes targets from the settings of a job; a secret that is missing is told before anything leaves. */
public final class Targets {
    private final ReleaseSpec spec;
    private final Surroundings surroundings;
    private final LetterWriters writers;

    public Targets(ReleaseSpec spec, Surroundings surroundings, Embargo embargo, Holdings holdings) {
        this.spec = spec;
        this.surroundings = surroundings;
        this.writers = settings -> new LetterWriter(spec, settings, embargo, holdings);
    }

    /** Writes to recipients in the way of these settings. */
    private interface LetterWriters {
        LetterWriter of(MailSettings settings);
    }

    /** Those of the job's list that are wanted; all, where nothing is named. */
    public List<Target> wanted(List<String> wanted) {
        Selection selection = new Selection(wanted);
        List<Target> targets = new ArrayList<>();
        for (NamedTarget named : NamedTarget.of(spec.publish())) {
            if (selection.isWanted(named)) {
                targets.add(target(named, selection));
            }
        }
        selection.requireAllFound(NamedTarget.of(spec.publish()));
        return targets;
    }

    /** Those who may see the release before its embargo ends, by mail. */
    public Target preRelease() {
        return readers(
                Purpose.PRE_RELEASE,
                spec.preRelease().stream().map(Recipient::of).toList());
    }

    /** Those who hold what was corrected since, by mail. */
    public Target notices(List<Delivery> outdated) {
        return readers(
                Purpose.NOTICE,
                outdated.stream()
                        .map(held -> new Recipient(held.recipient(), held.name(), null))
                        .toList());
    }

    /** The folders and servers of the job, as the ledger names them. */
    public Set<String> places() {
        return spec.publish().stream()
                .filter(target -> !target.kind().equals(Delivery.MAIL))
                .map(NamedTarget::place)
                .collect(Collectors.toSet());
    }

    private Target readers(Purpose purpose, List<Recipient> recipients) {
        MailSettings settings = MailSettings.first(spec);
        return mail(Delivery.MAIL, purpose, recipients, purpose == Purpose.PRE_RELEASE ? settings.withKit() : settings);
    }

    private Target target(NamedTarget named, Selection selection) {
        PublishTarget target = named.target();
        return switch (target.kind()) {
            case "folder" -> {
                String path = text(target, "path");
                yield new FolderTarget(
                        named.name(),
                        path,
                        surroundings.sourcesRoot().resolve(path).normalize());
            }
            case "sftp" -> new SftpTarget(named.name(), login(target));
            default ->
                mail(
                        named.name(),
                        Purpose.RELEASE,
                        named.recipients().stream()
                                .filter(address -> selection.isWanted(named, address))
                                .map(Recipient::of)
                                .toList(),
                        MailSettings.of(target));
        };
    }

    private Target mail(String name, Purpose purpose, List<Recipient> recipients, MailSettings settings) {
        MailServer server = new MailServer(SmtpSettings.of(surroundings.environment()));
        return new MailTarget(name, purpose, recipients, writers.of(settings), server);
    }

    private SftpLogin login(PublishTarget target) {
        String key = optional(target, "key");
        return new SftpLogin(
                text(target, "host"),
                NamedTarget.port(target),
                text(target, "user"),
                NamedTarget.path(target),
                surroundings.file(Objects.requireNonNullElse(optional(target, "knownHosts"), "~/.ssh/known_hosts")),
                key == null ? null : existing(surroundings.file(key)),
                variable(target, "passphraseVariable"),
                password(target));
    }

    private @Nullable String password(PublishTarget target) {
        String file = optional(target, "passwordFile");
        if (file == null) {
            return variable(target, "passwordVariable");
        }
        try {
            return Files.readString(surroundings.file(file)).strip();
        } catch (IOException e) {
            throw new PublishSettingsException(
                    "The password's file " + surroundings.file(file) + " cannot be read (" + e.getMessage() + ")");
        }
    }

    private @Nullable String variable(PublishTarget target, String setting) {
        String name = optional(target, setting);
        if (name == null) {
            return null;
        }
        String value = surroundings.environment().get(name);
        if (value == null || value.isEmpty()) {
            throw new PublishSettingsException("The environment variable " + name + ", which the target "
                    + text(target, "host") + " names in " + setting + ", is not set");
        }
        return value;
    }

    private static Path existing(Path file) {
        if (!Files.isReadable(file)) {
            throw new PublishSettingsException("There is no private key " + file + " that can be read");
        }
        return file;
    }

    private static String text(PublishTarget target, String key) {
        return String.valueOf(target.settings().get(key));
    }

    private static @Nullable String optional(PublishTarget target, String key) {
        return (String) target.settings().get(key);
    }
}
