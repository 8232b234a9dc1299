package org.factpress.signature;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Gives the field of a signature its place in the structure of a tagged PDF, which PDF/UA asks of every field, be it
 * invisible: an element {@code Form} at the end of the document.
 */
final class SignatureTag {
    /** What a screen reader calls the field; the same word in the languages of the reports. */
    private static final String SPOKEN_NAME = "Signature";

    private SignatureTag() {}

    /** An untagged PDF is left untagged. */
    static void add(PDDocument document) throws IOException {
        List<PDSignatureField> fields = document.getSignatureFields();
        PDSignatureField field = fields.get(fields.size() - 1);
        field.setAlternateFieldName(SPOKEN_NAME);
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary tree = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
        if (root != null && tree != null) {
            tag(root, tree, field.getWidgets().get(0).getCOSObject());
        }
    }

    private static void tag(COSDictionary root, COSDictionary tree, COSDictionary widget) {
        COSDictionary parent = document(root);
        COSDictionary form = form(parent, widget);
        COSArray children = array(parent, COSName.K);
        children.add(form);
        parent.setItem(COSName.K, children);
        int key = NumberTree.append(tree, form);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key + 1);
        widget.setInt(COSName.STRUCT_PARENT, key);
    }

    /** The element that holds the document, which is the root's only child; else the root itself. */
    private static COSDictionary document(COSDictionary root) {
        COSArray children = array(root, COSName.K);
        return children.size() == 1 && children.getObject(0) instanceof COSDictionary only ? only : root;
    }

    /** An entry may be one object in place of an array with one. */
    private static COSArray array(COSDictionary dictionary, COSName name) {
        if (dictionary.getDictionaryObject(name) instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        COSBase only = dictionary.getItem(name);
        if (only != null) {
            array.add(only);
        }
        return array;
    }

    private static COSDictionary form(COSDictionary parent, COSDictionary widget) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.OBJ, widget);
        reference.setItem(COSName.PG, widget.getItem(COSName.P));
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        form.setItem(COSName.S, COSName.FORM);
        form.setItem(COSName.P, parent);
        form.setItem(COSName.PG, widget.getItem(COSName.P));
        form.setItem(COSName.K, reference);
        return form;
    }
}
