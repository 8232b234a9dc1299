package org.factpress.source;

/**
 * How large a source may be before it is left unread: bytes of the file, pages, UTF-16 units of its text, and bytes of
 * one unpacked part of a package.
 */
public record Limits(long maxBytes, int maxPages, int maxCharacters, long maxUnpackedBytes) {
    public static final Limits DEFAULT = new Limits(100L << 20, 2_000, 10_000_000, 256L << 20);

    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxPages, maxCharacters, maxUnpackedBytes);
    }

    public Limits withMaxPages(int pages) {
        return new Limits(maxBytes, pages, maxCharacters, maxUnpackedBytes);
    }

    public Limits withMaxCharacters(int characters) {
        return new Limits(maxBytes, maxPages, characters, maxUnpackedBytes);
    }

    void checkPages(int pages) {
        if (pages > maxPages) {
            throw UnreadableSource.tooLarge("has " + pages + " pages, over the limit of " + maxPages);
        }
    }

    void checkCharacters(int characters) {
        if (characters > maxCharacters) {
            throw UnreadableSource.tooLarge(
                    "holds " + characters + " characters of text, over the limit of " + maxCharacters);
        }
    }
}
