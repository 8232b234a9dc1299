package org.factpress.extract;

/**
 * A reference period named on tokens {@code from..to}: EDTF, and whether it only opens ("since 2003").
 *
 * <p>A year that the text leaves out is {@code XXXX} until the document's time tells it.
 */
record PeriodMention(int from, int to, String edtf, boolean open) {
    boolean isSpan() {
        return Edtf.isSpan(edtf);
    }

    String firstPart() {
        return Edtf.first(edtf);
    }

    String lastPart() {
        return edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
    }

    /** As a figure's period: "since 2003" is {@code 2003/..}. */
    String asPeriod() {
        return open ? firstPart() + "/.." : edtf;
    }

    PeriodMention as(String resolved) {
        return new PeriodMention(from, to, resolved, open);
    }
}
