package org.factpress.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Reads a PDF into a {@link Sheet}. */
final class SheetReader {
    private SheetReader() {}

    /** A file that is no PDF, or a damaged or locked one, is a {@link SheetUnreadableException}. */
    static Sheet read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Sheet(
                    document.getNumberOfPages(), PageReader.read(document), attachments(document), overlays(document));
        } catch (IOException | RuntimeException e) {
            // A reader that stumbles over a forged file does so in many ways; to us they are all one.
            throw new SheetUnreadableException(e);
        }
    }

    private static Map<String, byte[]> attachments(PDDocument document) throws IOException {
        Map<String, byte[]> attachments = new LinkedHashMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            collect(tree, attachments);
        }
        return attachments;
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node, Map<String, byte[]> attachments)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                PDEmbeddedFile content = file.getValue().getEmbeddedFile();
                attachments.put(file.getKey(), content == null ? new byte[0] : content.toByteArray());
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, attachments);
            }
        }
    }

    /** Links are printed; every other annotation could hide a number or add one. */
    private static List<Sheet.Overlay> overlays(PDDocument document) throws IOException {
        List<Sheet.Overlay> overlays = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                if (!(annotation instanceof PDAnnotationLink) && !isSignature(annotation)) {
                    overlays.add(new Sheet.Overlay(page + 1, annotation.getSubtype()));
                }
            }
        }
        return overlays;
    }

    /** The field of a signature; it has no size on the page. */
    private static boolean isSignature(PDAnnotation annotation) {
        return COSName.SIG.equals(annotation.getCOSObject().getCOSName(COSName.FT))
                && (annotation.getRectangle() == null
                        || annotation.getRectangle().getWidth() == 0
                        || annotation.getRectangle().getHeight() == 0);
    }
}
