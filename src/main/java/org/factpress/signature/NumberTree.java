package org.factpress.signature;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A number tree of a PDF: numbers in order, each with an object, in one list or in branches. */
final class NumberTree {
    private NumberTree() {}

    /** Adds the object behind all others, and gives its number. */
    static int append(COSDictionary tree, COSDictionary object) {
        int key = largest(tree) + 1;
        COSArray pair = new COSArray();
        pair.add(COSInteger.get(key));
        pair.add(object);
        COSArray branches = tree.getCOSArray(COSName.KIDS);
        if (branches == null) {
            COSArray pairs = tree.getCOSArray(COSName.NUMS);
            if (pairs == null) {
                tree.setItem(COSName.NUMS, pair);
            } else {
                pairs.addAll(pair);
            }
        } else {
            branches.add(branch(key, pair));
        }
        return key;
    }

    private static COSDictionary branch(int key, COSArray pair) {
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(key));
        limits.add(COSInteger.get(key));
        COSDictionary branch = new COSDictionary();
        branch.setItem(COSName.LIMITS, limits);
        branch.setItem(COSName.NUMS, pair);
        return branch;
    }

    private static int largest(COSDictionary node) {
        int largest = -1;
        COSArray pairs = node.getCOSArray(COSName.NUMS);
        for (int i = 0; pairs != null && i < pairs.size(); i += 2) {
            largest = Math.max(largest, pairs.getInt(i));
        }
        COSArray branches = node.getCOSArray(COSName.KIDS);
        for (int i = 0; branches != null && i < branches.size(); i++) {
            COSBase branch = branches.getObject(i);
            largest = Math.max(largest, branch instanceof COSDictionary inner ? largest(inner) : -1);
        }
        return largest;
    }
}
