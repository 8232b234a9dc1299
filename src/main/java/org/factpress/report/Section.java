package org.factpress.report;

import org.factpress.report.story.Story;

/** A part of a report that writes itself; with nothing to say it writes nothing. */
interface Section {
    void write(Story story);
}
