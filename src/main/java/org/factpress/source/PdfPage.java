package org.factpress.source;

import java.util.List;

/** A page's lines in the order in which they were drawn, and its height in points. */
record PdfPage(int number, float height, List<PdfLine> lines) {}
