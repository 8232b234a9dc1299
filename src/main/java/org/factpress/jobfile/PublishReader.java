package org.factpress.jobfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.PublishTarget;
import org.factpress.model.TemplateSource;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** The key {@code publish}: a list of targets, each a mapping of one key, the kind, to its settings. */
final class PublishReader {
    static final List<String> KINDS = List.of("folder", "sftp", "mail");
    static final List<String> FOLDER = List.of("path");
    static final List<String> SFTP = List.of(
            "host",
            "port",
            "user",
            "path",
            "knownHosts",
            "key",
            "passphraseVariable",
            "passwordVariable",
            "passwordFile");
    static final List<String> MAIL = List.of("to", "from", "subject", "template", "attach");
    static final List<String> ATTACHMENTS = List.of("fact-sheet", "kit", "none");
    private static final String EXAMPLE = "write one target an entry, such as - folder: output/press";

    private final Section job;
    private final Assets assets;
    private final Problems problems;

    private PublishReader(Section job, Assets assets, Problems problems) {
        this.job = job;
        this.assets = assets;
        this.problems = problems;
    }

    static List<PublishTarget> read(Section job, Assets assets, Problems problems) {
        PublishReader reader = new PublishReader(job, assets, problems);
        List<PublishTarget> targets = new ArrayList<>();
        for (Section entry : job.sections("publish", KINDS)) {
            List<String> kinds = new ArrayList<>();
            entry.keys().forEach(kinds::add);
            if (kinds.size() == 1) {
                targets.add(reader.target(kinds.get(0), entry));
            } else if (kinds.size() > 1) {
                problems.add(entry.place(), "this target is of several kinds", EXAMPLE);
            }
        }
        return targets;
    }

    private PublishTarget target(String kind, Section entry) {
        if (kind.equals("folder")) {
            return folder(kind, entry);
        }
        Section settings = section(kind, entry, kind.equals("sftp") ? SFTP : MAIL);
        if (settings == null) {
            return new PublishTarget(kind, new TreeMap<>());
        }
        return kind.equals("sftp") ? sftp(settings) : mail(settings);
    }

    private @Nullable Section section(String kind, Section entry, List<String> keys) {
        Node node = entry.node(kind);
        if (node == null) {
            entry.missing(kind, "{" + keys.get(0) + ": …}");
            return null;
        }
        return entry.mapping(kind, node, keys);
    }

    /** A single value is the folder's path. */
    private PublishTarget folder(String kind, Section entry) {
        String path = entry.mappingOf(kind) instanceof MappingNode
                ? entry.section(kind, FOLDER).required("path", "output/press")
                : entry.required(kind, "output/press");
        return new PublishTarget(kind, new TreeMap<>(Map.of("path", path)));
    }

    private PublishTarget sftp(Section entry) {
        SortedMap<String, Object> settings = new TreeMap<>();
        settings.put("host", entry.required("host", "sftp.example.org"));
        settings.put("user", entry.required("user", "press"));
        settings.put("port", entry.value("port", Rules.PORT, 22));
        put(settings, "path", entry.text("path"));
        put(settings, "knownHosts", entry.text("knownHosts"));
        put(settings, "key", entry.text("key"));
        put(settings, "passwordFile", entry.text("passwordFile"));
        put(settings, "passwordVariable", entry.value("passwordVariable", Rules.VARIABLE));
        put(settings, "passphraseVariable", entry.value("passphraseVariable", Rules.VARIABLE));
        requireOneSecret(entry, settings);
        return new PublishTarget("sftp", settings);
    }

    private void requireOneSecret(Section entry, SortedMap<String, Object> settings) {
        long secrets = Stream.of("key", "passwordVariable", "passwordFile")
                .filter(settings::containsKey)
                .count();
        if (secrets != 1) {
            problems.add(
                    entry.place(),
                    secrets == 0 ? "this target has no way to log in" : "this target has several ways to log in",
                    "give one of key (a private key's file), passwordVariable (the name of an environment variable)"
                            + " and passwordFile; a secret itself never stands in a job file");
        }
    }

    private PublishTarget mail(Section entry) {
        SortedMap<String, Object> settings = new TreeMap<>();
        settings.put("to", recipients(entry));
        put(settings, "from", sender(entry));
        put(settings, "subject", MailText.checked(entry.located("subject"), problems));
        put(settings, "template", entry.text("template"));
        settings.put("attach", entry.value("attach", Rule.oneOf(ATTACHMENTS), ATTACHMENTS.get(0)));
        SortedMap<String, TemplateSource> templates = MailText.templates(entry.located("template"), assets, problems);
        return new PublishTarget("mail", settings, templates);
    }

    /** The sender of mails is the publisher's contact where the target names none. */
    private String sender(Section entry) {
        String from = entry.value("from", Rules.EMAIL);
        if (from != null) {
            return from;
        }
        MappingNode publisher = job.mappingOf("publisher");
        String contact = publisher == null ? null : contact(publisher);
        if (contact == null && entry.node("from") == null) {
            problems.add(
                    entry.place(),
                    "this mail has no sender",
                    "add from: press@example.org, or the e-mail address of publisher.contact");
        }
        return contact == null ? "" : contact;
    }

    /** Read again from the nodes, without telling its problems twice. */
    private static @Nullable String contact(MappingNode publisher) {
        Problems told = new Problems();
        return new Section(publisher, told, ReleaseReader.PUBLISHER)
                .section("contact", ReleaseReader.CONTACT)
                .value("email", Rules.EMAIL);
    }

    private List<String> recipients(Section entry) {
        if (entry.items("to").isEmpty()) {
            entry.missing("to", "[desk@example.org]");
        }
        List<String> addresses = new ArrayList<>();
        for (Located each : entry.texts("to")) {
            String address = entry.obeying("to", each, Rules.EMAIL);
            if (address != null && addresses.stream().anyMatch(address::equalsIgnoreCase)) {
                problems.add(each.place(), "'" + address + "' stands twice", "keep one of the two");
            } else if (address != null) {
                addresses.add(address);
            }
        }
        return List.copyOf(addresses);
    }

    private static void put(SortedMap<String, Object> settings, String key, @Nullable Object value) {
        if (value != null) {
            settings.put(key, value);
        }
    }
}
