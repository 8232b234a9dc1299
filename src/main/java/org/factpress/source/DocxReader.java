package org.factpress.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.factpress.model.Block;
import org.jspecify.annotations.Nullable;

/** Reads a Word document in its final form: what tracked changes delete is left out, what they insert is kept. */
final class DocxReader {
    private DocxReader() {}

    static DocumentText read(byte[] bytes, Limits limits) throws IOException {
        QuietLibraries.hush();
        ZipSecureFile.setMaxEntrySize(limits.maxUnpackedBytes());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return text(document);
        } catch (EncryptedDocumentException e) {
            throw UnreadableSource.encrypted("is a Word document protected by a password");
        } catch (NotOfficeXmlFileException e) {
            throw UnreadableSource.damaged("is named .docx but is no Word package");
        } catch (POIXMLException | OpenXML4JRuntimeException | IOException e) {
            throw failure(e);
        }
    }

    private static DocumentText text(XWPFDocument document) {
        TextComposer composer = TextComposer.of(new DocxBlocks(document).passages());
        List<Block> blocks = ZoneRules.apply(composer.text(), composer.blocks());
        return new DocumentText(
                document.getProperties().getCoreProperties().getTitle(),
                date(document.getProperties().getCoreProperties().getCreated()),
                null,
                null,
                composer.text(),
                blocks,
                List.of());
    }

    private static @Nullable LocalDate date(@Nullable Date created) {
        return created == null
                ? null
                : SaneDate.orNull(created.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static UnreadableSource failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("Zip bomb") || said.contains("exceed")) {
                return UnreadableSource.tooLarge("unpacks to far more than its own size");
            }
        }
        return SourceReader.failed(e);
    }
}
