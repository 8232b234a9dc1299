package org.factpress.report.page;

import java.util.List;

/** A part of a story: it tells its place in the structure and cuts itself into slices for a width in points. */
interface Block {
    List<Slice> slices(StructureNode parent, double width, Fonts fonts);
}
