package org.factpress.bench;

/** A program that prints the sheet, set up and ready. */
interface SheetPrinter {
    /** The sheet as a PDF. */
    byte[] print();
}
