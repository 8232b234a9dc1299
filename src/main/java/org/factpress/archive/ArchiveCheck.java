package org.factpress.archive;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ValidationCode;
import io.ocfl.api.model.ValidationIssue;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.release.DataFileException;

/** Structure and fixity of the archive's objects, each problem in one line of words. */
final class ArchiveCheck {
    private static final Pattern CONTENT = Pattern.compile("(?U:\\b)(v\\d+)/content/(.+?)(?= failed |: |\\. |$)");
    private static final Pattern VERSION = Pattern.compile("(?U:\\b)v\\d+(?U:\\b)");

    private final Archive archive;
    private final StorageRoot storage;

    private final AccessionRegister register;
    private final Pace pace;

    ArchiveCheck(Archive archive, StorageRoot storage, AccessionRegister register, Pace pace) {
        this.archive = archive;
        this.storage = storage;
        this.register = register;
        this.pace = pace;
    }

    /** The problems of one object, in a fixed order. */
    List<String> problems(String release) {
        return storage.read(repository -> problems(repository, release));
    }

    private List<String> problems(OcflRepository repository, String release) {
        if (!isObject(repository, release)) {
            return List.of(line(release, "", storage.object(release) + " holds no OCFL object", recover(release)));
        }
        try {
            List<String> problems = Stream.of(fixity(release), structure(repository, release), written(release))
                    .flatMap(lines -> lines)
                    .distinct()
                    .sorted()
                    .toList();
            return problems.isEmpty() ? numbering(release) : problems;
        } catch (OcflJavaException e) {
            return List.of(line(release, "", String.valueOf(e.getMessage()), recover(release)));
        }
    }

    /** The files themselves are read here, at the pace asked for, and not by the library. */
    private Stream<String> fixity(String release) {
        // A register that is damaged itself is no witness.
        boolean credible = register.damaged(release).isEmpty();
        return new Fixity(storage.object(release), credible ? register.digests(release) : Map.of(), pace)
                .faults().entrySet().stream().map(fault -> line(release, fault.getKey(), fault.getValue()));
    }

    private Stream<String> written(String release) {
        return register.damaged(release).stream()
                .map(file -> line(
                        release,
                        file.toString(),
                        "this file of the register is not as it was written",
                        "Restore it from a copy, then run './factpress archive verify " + release
                                + "'; where there is no copy, remove the register's two files of " + release
                                + " and run './factpress archive recover " + release
                                + "', which writes down what the archive holds now."));
    }

    private static Stream<String> structure(OcflRepository repository, String release) {
        return repository.validateObject(StorageRoot.id(release), false).getErrors().stream()
                .filter(issue -> !issue.getMessage().contains("does not exist"))
                .map(issue -> line(release, issue));
    }

    private static String line(String release, String path, Fixity.Fault fault) {
        String place = path.replaceFirst("^(v\\d+)/content/", "$1, ");
        return switch (fault) {
            case ALTERED -> line(release, place, "its content is not what was archived (OCFL E092)", restore(release));
            case MISSING -> line(release, place, "it is missing (OCFL E092)", restore(release));
            case UNREADABLE -> line(release, place, "it cannot be read (OCFL E092)", restore(release));
            case REWRITTEN ->
                line(
                        release,
                        place,
                        "file and inventory agree, but not with the digest written down when it was archived",
                        restore(release));
        };
    }

    private static boolean isObject(OcflRepository repository, String release) {
        try {
            return repository.containsObject(StorageRoot.id(release));
        } catch (OcflJavaException e) {
            return true;
        }
    }

    /** Version N of the object holds revision N, or nobody finds it. */
    private List<String> numbering(String release) {
        try {
            archive.revisions(release);
            return List.of();
        } catch (ArchiveException | DataFileException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static String line(String release, ValidationIssue issue) {
        Matcher content = CONTENT.matcher(issue.getMessage());
        if (content.find()) {
            return inWords(release, content.group(1) + ", " + content.group(2), issue);
        }
        // A release may be called something-v2 itself.
        Matcher version = VERSION.matcher(issue.getMessage().replace(release, ""));
        return line(release, version.find() ? version.group() : "", reason(issue), recover(release));
    }

    /** What can happen to a file is told in plain words; the library's own name digests of 128 characters. */
    private static String inWords(String release, String what, ValidationIssue issue) {
        String code = " (OCFL " + issue.getCode() + ")";
        return issue.getCode() == ValidationCode.E023
                ? line(release, what, "it was never archived" + code, "Move this file out of the archive.")
                : line(release, what, reason(issue), restore(release));
    }

    private static String reason(ValidationIssue issue) {
        if (issue.getCode() == ValidationCode.E060) {
            return InventoryFile.NAME + " and " + InventoryFile.SIDECAR + " do not agree (OCFL E060)";
        }
        return issue.getMessage() + " (OCFL " + issue.getCode() + ")";
    }

    private static String line(String release, String place, String reason, String next) {
        return release + (place.isEmpty() ? "" : ", " + place) + ": " + reason + ". " + next;
    }

    private static String restore(String release) {
        return "Restore this file from a copy of the archive, then run './factpress archive verify " + release + "'.";
    }

    private static String recover(String release) {
        return "Run './factpress archive recover " + release
                + "'; where that does not help, restore the object's folder from a copy of the archive.";
    }
}
