package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.junit.jupiter.api.Test;

/** A language is a folder of tables: each has the same tables, and a row for each word class. */
class LanguageFoldersTest {
    @Test
    void holdTheSameTables() throws Exception {
        assertThat(tables("fr")).isEqualTo(tables("en"));
    }

    @Test
    void sayForEachWordClassWhichWordsDoIt() {
        assertThat(new Vocabulary("en").words("words")).containsAll(classes());
        assertThat(new Vocabulary("fr").words("words")).containsAll(classes());
    }

    private static Set<String> classes() {
        return Arrays.stream(WordClass.values())
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tables(String language) throws IOException, URISyntaxException {
        Path words =
                Path.of(Extractor.class.getResource(language + "/words.txt").toURI());
        try (Stream<Path> files = Files.list(words.getParent())) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
