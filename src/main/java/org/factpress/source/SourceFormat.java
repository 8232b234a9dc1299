package org.factpress.source;

/** The formats that can be read, with their media types. */
enum SourceFormat {
    TEXT("text/plain"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    SourceFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
