package org.factpress.extract.sentence;

/**
 * A reference period named on tokens {@code from..to}: EDTF, and whether it only opens ("since 2003").
 *
 * <p>A year that the text leaves out is {@code XXXX} until the document's time tells it.
 */
public record PeriodMention(int from, int to, String edtf, boolean open) {
    public boolean isSpan() {
        return Edtf.isSpan(edtf);
    }

    public String firstPart() {
        return Edtf.first(edtf);
    }

    public String lastPart() {
        return edtf.contains("/") ? edtf.substring(edtf.indexOf('/') + 1) : edtf;
    }

    /** As a figure's period: "since 2003" is {@code 2003/..}. */
    public String asPeriod() {
        return open ? firstPart() + "/.." : edtf;
    }

    public PeriodMention as(String resolved) {
        return new PeriodMention(from, to, resolved, open);
    }
}
