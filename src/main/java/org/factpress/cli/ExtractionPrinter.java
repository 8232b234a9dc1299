package org.factpress.cli;

/** Prints documents one by one as they are read; closing it completes what was printed. */
interface ExtractionPrinter extends AutoCloseable {
    void print(Extracted extracted);

    @Override
    void close();
}
