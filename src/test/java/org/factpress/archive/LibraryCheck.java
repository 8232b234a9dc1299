package org.factpress.archive;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.FlatOmitPrefixLayoutConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the library's own validator finds wrong, fixity included. */
public final class LibraryCheck {
    private LibraryCheck() {}

    /** The errors of an object below a storage root; none where there is no such folder. */
    public static List<String> errors(Path root, String object, Path work) {
        if (!Files.exists(root.resolve(object))) {
            return List.of();
        }
        OcflRepository repository = new OcflRepositoryBuilder()
                .defaultLayoutConfig(new FlatOmitPrefixLayoutConfig().setDelimiter(":"))
                .storage(storage -> storage.fileSystem(root))
                .inventoryCache(null)
                .workDir(work)
                .build();
        try {
            return repository.validateObject(StorageRoot.id(object), true).getErrors().stream()
                    .map(ValidationIssue::toString)
                    .toList();
        } finally {
            repository.close();
        }
    }
}
