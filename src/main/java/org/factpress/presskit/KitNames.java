package org.factpress.presskit;

import org.factpress.model.Revision;

/** File names of a kit: in the first language of the release {@code index.html}, in others {@code index.fr.html}. */
final class KitNames {
    private KitNames() {}

    static String in(String name, String language, Revision revision) {
        int dot = name.lastIndexOf('.');
        return language.equals(revision.spec().language())
                ? name
                : name.substring(0, dot) + "." + language + name.substring(dot);
    }
}
