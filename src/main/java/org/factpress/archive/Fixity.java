package org.factpress.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The content of an object held against its inventory, and the inventory against what was written down outside. */
final class Fixity {
    /** What can be wrong with a file. */
    enum Fault {
        ALTERED,
        MISSING,
        /** The file is what the inventory says, and the inventory is not what it was when the file was archived. */
        REWRITTEN,
        UNREADABLE
    }

    private final Path object;
    private final Map<String, String> register;
    private final Pace pace;

    Fixity(Path object, Map<String, String> register, Pace pace) {
        this.object = object;
        this.register = register;
        this.pace = pace;
    }

    /** The faults by content path, in order; none where the inventory itself cannot be trusted. */
    Map<String, Fault> faults() {
        Map<String, Fault> faults = new TreeMap<>();
        Map<String, String> content =
                InventoryFile.read(object).map(InventoryFile::content).orElse(Map.of());
        content.forEach((path, digest) -> fault(path, digest).ifPresent(fault -> faults.put(path, fault)));
        register.forEach((path, digest) -> {
            if (!content.isEmpty() && !digest.equals(content.get(path))) {
                faults.putIfAbsent(path, content.containsKey(path) ? Fault.REWRITTEN : Fault.MISSING);
            }
        });
        return faults;
    }

    private Optional<Fault> fault(String path, String digest) {
        Path file = object.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.of(Fault.MISSING);
        }
        try {
            return pace.sha512(file).equals(digest) ? Optional.empty() : Optional.of(Fault.ALTERED);
        } catch (NoSuchFileException e) {
            return Optional.of(Fault.MISSING);
        } catch (IOException e) {
            return Optional.of(Fault.UNREADABLE);
        }
    }
}
