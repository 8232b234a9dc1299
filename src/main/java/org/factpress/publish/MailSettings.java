package org.factpress.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.model.PublishTarget;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.TemplateSource;
import org.jspecify.annotations.Nullable;

/**
 * How mails of a job look: sender, subject, texts and what comes with them.
 *
 * @param attach {@code fact-sheet}, {@code kit} or {@code none}
 */
record MailSettings(String from, @Nullable String subject, Map<String, TemplateSource> texts, String attach) {
    private static final String SHEET = "fact-sheet";
    private static final String KIT = "kit";
    private static final String NONE = "none";

    static MailSettings of(PublishTarget target) {
        return new MailSettings(
                String.valueOf(target.settings().get("from")),
                (String) target.settings().get("subject"),
                target.templates(),
                String.valueOf(target.settings().get("attach")));
    }

    /** Those of the job's first list of recipients; without one, the publisher's contact writes. */
    static MailSettings first(ReleaseSpec spec) {
        Optional<MailSettings> first = spec.publish().stream()
                .filter(target -> target.kind().equals(Delivery.MAIL))
                .map(MailSettings::of)
                .findFirst();
        return first.orElseGet(() -> {
            String from = spec.publisher().contactEmail();
            if (from == null) {
                throw new PublishSettingsException("Mails need a sender: give the job the e-mail address of"
                        + " publisher.contact, or a mail target with from:");
            }
            return new MailSettings(from, null, Map.of(), SHEET);
        });
    }

    MailSettings withKit() {
        return new MailSettings(from, subject, texts, KIT);
    }

    /** An erratum or a notice of withdrawal goes with every mail that may have something with it. */
    List<ReleaseFile> attachments(Handout handout) {
        boolean kit = attach.equals(KIT) && has(handout, HandoutFiles.KIT);
        return handout.sheets().stream()
                .filter(file -> !attach.equals(NONE))
                .filter(file -> !file.path().endsWith(".txt"))
                .filter(file -> isWanted(file.path(), kit, handout))
                .toList();
    }

    private boolean isWanted(String path, boolean kit, Handout handout) {
        if (handout.isWithdrawn() || path.startsWith("erratum.")) {
            return true;
        }
        if (kit) {
            return path.equals(HandoutFiles.KIT);
        }
        return attach.equals(KIT) || path.startsWith(SHEET);
    }

    private static boolean has(Handout handout, String path) {
        return handout.sheets().stream().anyMatch(file -> file.path().equals(path));
    }
}
