package org.factpress.archive;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.FlatOmitPrefixLayoutConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the library's own validator finds wrong, fixity included. */
public final class LibraryCheck {
    private LibraryCheck() {}

    /** The errors of every object below a storage root; none where there is no root. */
    public static List<String> errors(Path root, Path work) {
        if (!Files.exists(root)) {
            return List.of();
        }
        OcflRepository repository = new OcflRepositoryBuilder()
                .defaultLayoutConfig(new FlatOmitPrefixLayoutConfig().setDelimiter(":"))
                .storage(storage -> storage.fileSystem(root))
                .inventoryCache(null)
                .workDir(work)
                .build();
        try {
            List<String> errors = new ArrayList<>();
            new StorageRoot(root)
                    .releases()
                    .forEach(release -> repository.validateObject(StorageRoot.id(release), true).getErrors().stream()
                            .map(ValidationIssue::toString)
                            .forEach(errors::add));
            return errors;
        } finally {
            repository.close();
        }
    }
}
