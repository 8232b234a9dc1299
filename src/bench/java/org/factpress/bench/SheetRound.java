package org.factpress.bench;

/** What a program did in a round: how many sheets, in how many seconds of its processor. */
record SheetRound(int sheets, double seconds) {
    double perSecond() {
        return sheets / seconds;
    }
}
