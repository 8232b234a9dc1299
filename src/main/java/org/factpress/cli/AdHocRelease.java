package org.factpress.cli;

import java.util.List;
import org.factpress.model.Approval;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceSpec;
import org.jspecify.annotations.Nullable;

/** The release that documents without a job file make: nothing is declared, all is discovered. */
final class AdHocRelease {
    private AdHocRelease() {}

    static ReleaseSpec of(String id, String title, List<SourceSpec> sources) {
        return of(id, title, null, sources);
    }

    static ReleaseSpec of(String id, String title, @Nullable String cycle, List<SourceSpec> sources) {
        return new ReleaseSpec(
                id,
                title,
                null,
                cycle,
                null,
                List.of("en"),
                sources,
                null,
                Publisher.UNNAMED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Approval.AUTOMATIC,
                null,
                null,
                List.of());
    }
}
