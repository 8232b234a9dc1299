package org.factpress.kit;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Figure;

/**
 * A number in a document, told by the words around it: {@code "was [11.4%] in 2019"}; without words the whole document.
 *
 * <p>What stands between words (line ends, cell borders, marks of emphasis) counts as one blank.
 */
record Spot(String document, String words) {
    boolean isWholeDocument() {
        return words.isEmpty();
    }

    /** The figures that touch the bracketed characters; none where the number was not taken for a figure. */
    List<Figure> figures(CheckedRelease release) {
        int[] span = span(release.document(document).text());
        return release.figures().stream()
                .filter(figure ->
                        figure.document().equals(document) && figure.start() < span[1] && figure.end() > span[0])
                .toList();
    }

    /** Start and end of the bracketed characters in the stored text. */
    int[] span(String text) {
        List<Integer> offsets = new ArrayList<>();
        String flat = flat(text, offsets);
        String sought = flat(words.replace("[", "").replace("]", ""), new ArrayList<>());
        int at = flat.indexOf(sought);
        if (at < 0 || flat.indexOf(sought, at + 1) >= 0) {
            throw new AssertionError((at < 0 ? "not found" : "found twice") + " in " + document + ": " + words);
        }
        int start = at
                + flat(words.substring(0, words.indexOf('[')), new ArrayList<>())
                        .length();
        int length = words.indexOf(']') - words.indexOf('[') - 1;
        while (flat.charAt(start) == ' ') {
            start++;
        }
        return new int[] {offsets.get(start), offsets.get(start + length - 1) + 1};
    }

    private static String flat(String text, List<Integer> offsets) {
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || "|*_#>".indexOf(c) >= 0;
            if (!blank || flat.isEmpty() || flat.charAt(flat.length() - 1) != ' ') {
                flat.append(blank ? ' ' : c);
                offsets.add(i);
            }
        }
        return flat.toString();
    }

    @Override
    public String toString() {
        return document + ": " + words;
    }
}
