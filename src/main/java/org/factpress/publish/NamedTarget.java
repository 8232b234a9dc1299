package org.factpress.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factpress.model.PublishTarget;

/** A target of the job with the name that a person gives it: its kind, with a number from the second one on. */
record NamedTarget(String name, PublishTarget target) {
    /** In the order of the job's list. */
    static List<NamedTarget> of(List<PublishTarget> targets) {
        List<NamedTarget> named = new ArrayList<>();
        for (PublishTarget target : targets) {
            long before = named.stream()
                    .filter(each -> each.kind().equals(target.kind()))
                    .count();
            named.add(new NamedTarget(before == 0 ? target.kind() : target.kind() + "-" + (before + 1), target));
        }
        return named;
    }

    String kind() {
        return target.kind();
    }

    /** Addresses of mails, or the one folder. */
    List<String> recipients() {
        return target.settings().get("to") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(place(target));
    }

    /** A folder or a server as the ledger names it. */
    static String place(PublishTarget target) {
        return target.kind().equals("sftp")
                ? SftpLogin.address(text(target, "user"), text(target, "host"), port(target), path(target))
                : text(target, "path");
    }

    static int port(PublishTarget target) {
        return Integer.parseInt(text(target, "port"));
    }

    static String path(PublishTarget target) {
        return String.valueOf(Objects.requireNonNullElse(target.settings().get("path"), ""));
    }

    private static String text(PublishTarget target, String key) {
        return String.valueOf(target.settings().get(key));
    }
}
