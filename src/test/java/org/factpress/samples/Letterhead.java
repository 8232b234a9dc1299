package org.factpress.samples;

import java.util.List;

/** What every document of the invented publisher carries. */
record Letterhead(String name, String tagline, String address, String web, List<String> contact, String about) {
    static Letterhead read() {
        SampleText text = SampleText.of("letterhead.yaml");
        return new Letterhead(
                text.text("name"),
                text.text("tagline"),
                text.text("address"),
                text.text("web"),
                text.texts("contact"),
                text.text("about"));
    }
}
