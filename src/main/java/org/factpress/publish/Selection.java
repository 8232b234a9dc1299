package org.factpress.publish;

import java.util.List;
import java.util.stream.Collectors;

/** What a person chose of the job's targets: kinds, targets with their numbers, folders, or single addresses; all, where empty. */
record Selection(List<String> wanted) {
    boolean isWanted(NamedTarget named) {
        return wanted.isEmpty() || isNamed(named) || named.recipients().stream().anyMatch(wanted::contains);
    }

    boolean isWanted(NamedTarget named, String recipient) {
        return wanted.isEmpty() || isNamed(named) || wanted.contains(recipient);
    }

    private boolean isNamed(NamedTarget named) {
        return wanted.contains(named.name()) || wanted.contains(named.kind());
    }

    /** A choice that fits nothing is a slip, and must not look like work done. */
    void requireAllFound(List<NamedTarget> named) {
        for (String each : wanted) {
            if (named.stream().noneMatch(new Selection(List.of(each))::isWanted)) {
                throw new PublishSettingsException("The job has no target '" + each + "'; it has: "
                        + named.stream().map(NamedTarget::name).collect(Collectors.joining(", ")));
            }
        }
    }
}
