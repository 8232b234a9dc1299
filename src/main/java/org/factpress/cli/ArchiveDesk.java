package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivePlace;
import org.factpress.archive.ArchivedRevision;
import org.jspecify.annotations.Nullable;

/** The archive that a verb looks into, and the revisions that people name. */
record ArchiveDesk(Console console) {
    Path root() {
        return ArchivePlace.of(OutputRoot.of(console), console.environment());
    }

    /** Looking must not create anything: without a folder there is no archive yet. */
    Optional<Archive> open() {
        if (Files.isDirectory(root())) {
            return Optional.of(new Archive(root(), Clock.systemUTC()));
        }
        console.tell("There is no archive in " + root() + " yet: a released run makes it; " + "for one elsewhere set "
                + OutputRoot.VARIABLE + ".");
        return Optional.empty();
    }

    /** For what cannot be done without one: a mistyped folder must not look like a sound archive. */
    Archive required(String what) {
        return open().orElseThrow(() -> UserException.usage("there is no archive to " + what + " in " + root()
                + "; run a job first, or set " + OutputRoot.VARIABLE + " to the folder that holds it"));
    }

    /** The revision of this number; the newest where none is given. */
    ArchivedRevision revision(Archive archive, String release, @Nullable Integer number) {
        List<ArchivedRevision> revisions = revisions(archive, release);
        return number == null
                ? revisions.get(revisions.size() - 1)
                : revisions.stream()
                        .filter(revision -> revision.number() == number)
                        .findFirst()
                        .orElseThrow(() -> UserException.usage("the archive holds no revision " + number + " of "
                                + release + "; it holds 1 to " + revisions.size()));
    }

    /** The revision that was in force at this moment: the newest archived until then. */
    ArchivedRevision inForce(Archive archive, String release, OffsetDateTime moment) {
        List<ArchivedRevision> revisions = revisions(archive, release);
        return inForce(revisions, moment)
                .orElseThrow(() -> UserException.usage("nothing of " + release + " was archived until " + moment
                        + "; its first revision is of " + revisions.get(0).created()));
    }

    static Optional<ArchivedRevision> inForce(List<ArchivedRevision> revisions, OffsetDateTime moment) {
        return revisions.stream()
                .filter(revision -> !revision.created().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    private List<ArchivedRevision> revisions(Archive archive, String release) {
        List<ArchivedRevision> revisions = archive.revisions(release);
        if (revisions.isEmpty()) {
            throw unknown(archive, release);
        }
        return revisions;
    }

    /** Names what the archive holds, as the name was probably mistyped. */
    static UserException unknown(Archive archive, String release) {
        List<String> known = archive.releases();
        return UserException.usage("the archive holds no release '" + release + "'"
                + (known.isEmpty() ? "; it is empty" : "; it holds: " + String.join(", ", known)));
    }
}
