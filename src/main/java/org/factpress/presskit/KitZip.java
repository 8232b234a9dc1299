package org.factpress.presskit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.factpress.model.ReleaseFile;

/**
 * A kit as one file: entries in the order given, all of the time of the release, in a folder of the release's name.
 *
 * <p>Nothing is compressed: what is large in a kit is so already, and the bytes then depend on no library's compression.
 */
final class KitZip {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private KitZip() {}

    static byte[] of(String folder, OffsetDateTime asOf, List<ReleaseFile> files) {
        LocalDateTime time = asOf.toLocalDateTime().isBefore(EARLIEST) ? EARLIEST : asOf.toLocalDateTime();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ReleaseFile file : files) {
                zip.putNextEntry(entry(folder + "/" + file.path(), file.bytes(), time));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] content, LocalDateTime time) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        // The local form has no time zone, so it is the same everywhere.
        entry.setTimeLocal(time);
        return entry;
    }
}
