package org.factpress.publish;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.MailMark;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseFile;
import org.factpress.model.ReleaseSpec;
import org.factpress.release.Manifest;
import org.jspecify.annotations.Nullable;

/** Writes the mail to a recipient who holds an older revision, or none. */
record LetterWriter(ReleaseSpec spec, MailSettings settings, Embargo embargo, Holdings holdings) {
    Letter letter(Delivery delivery, Handout handout) {
        Optional<Delivery> held = holdings.before(delivery);
        List<ReleaseFile> attachments = settings.attachments(handout);
        MailKind kind = MailKind.of(delivery, handout);
        MailTexts texts = MailTexts.of(spec.language(), settings.texts());
        Map<MailMark, String> values = values(handout, held.orElse(null), attachments);
        return new Letter(
                settings.from(),
                delivery.recipient(),
                delivery.name(),
                texts.subject(kind, values),
                texts.body(kind, values),
                attachments,
                Objects.requireNonNull(delivery.messageId()),
                held.map(Delivery::messageId).orElse(null),
                Objects.requireNonNull(delivery.intendedAt()));
    }

    private Map<MailMark, String> values(Handout handout, @Nullable Delivery held, List<ReleaseFile> attachments) {
        Manifest manifest = handout.manifest();
        Map<MailMark, String> values = new EnumMap<>(MailMark.class);
        values.put(MailMark.TITLE, manifest.title());
        values.put(MailMark.SUBTITLE, text(spec.subtitle()));
        values.put(MailMark.RELEASE, manifest.release());
        values.put(MailMark.CYCLE, text(manifest.cycle()));
        values.put(MailMark.REVISION, Integer.toString(manifest.revision()));
        values.put(MailMark.KIND, manifest.kind().code());
        values.put(MailMark.REASON, text(manifest.reason()));
        values.put(MailMark.DATE, manifest.asOf().toLocalDate().toString());
        values.put(MailMark.EMBARGO, embargo.shown());
        values.put(MailMark.PUBLISHER, text(spec.publisher().name()));
        values.put(MailMark.CONTACT, contact(spec.publisher()));
        values.put(MailMark.HELD, held == null ? "" : Integer.toString(held.revision()));
        values.put(MailMark.HELD_ON, held == null ? "" : day(held));
        values.put(MailMark.CHANGES, changes(handout, held == null ? manifest.revision() - 1 : held.revision()));
        values.put(MailMark.ERRATUM, handout.erratum().map(String::strip).orElse(""));
        values.put(
                MailMark.ATTACHMENTS,
                attachments.stream().map(ReleaseFile::path).collect(Collectors.joining(", ")));
        values.put(MailMark.SUBJECT, manifest.title());
        if (settings.subject() != null) {
            values.put(MailMark.SUBJECT, new MarkedText(settings.subject()).filled(values));
        }
        return values;
    }

    private static String day(Delivery held) {
        return Objects.requireNonNull(held.deliveredAt())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private static String changes(Handout handout, int since) {
        return handout.history().stream()
                .filter(each -> each.revision() > since && each.reason() != null)
                .map(each -> each.revision() + " (" + each.kind().code() + "): " + each.reason())
                .collect(Collectors.joining("\n"));
    }

    private static String contact(Publisher publisher) {
        return Stream.of(publisher.contactName(), publisher.contactEmail(), publisher.contactPhone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
