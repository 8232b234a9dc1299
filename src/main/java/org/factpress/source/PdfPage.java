package org.factpress.source;

import java.util.List;

/**
 * A page in the frame in which it reads upright: its size in points, its lines from top to bottom, what else runs in
 * another direction, and its rulings and boxes.
 */
record PdfPage(int number, float width, float height, List<PdfLine> lines, List<PdfLine> aslant, PdfDrawing drawing) {}
