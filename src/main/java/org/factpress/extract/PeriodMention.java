package org.factpress.extract;

/** A reference period named on tokens {@code from..to}: EDTF, and whether it only opens ("since 2003") or is a span. */
record PeriodMention(int from, int to, String edtf, boolean open) {
    boolean isSpan() {
        return edtf.indexOf('/') > 0 && !edtf.endsWith("..");
    }

    String firstPart() {
        return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    String lastPart() {
        return edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
    }

    /** As a figure's period: "since 2003" is {@code 2003/..}. */
    String asPeriod() {
        return open ? edtf + "/.." : edtf;
    }
}
