package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.extract.language.Lexer;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.model.Block;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing numeric may get lost: each number of a document lies in one row, of the figures or of what was set aside. */
class AccountingTest {
    private static final Path INPUT = Path.of("input");
    private static final NumberWords CLOSED_LIST = new NumberWords(new Vocabulary("en"));
    private static final SourceReader READER = new SourceReader();
    private static final Extractor EXTRACTOR = new Extractor();

    private record Row(int start, int end) {
        boolean holds(Token token) {
            return start <= token.start() && token.end() <= end;
        }

        boolean touches(Row other) {
            return start < other.end && other.start < end;
        }
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(INPUT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void accountsForEachNumberInExactlyOneRow(Path path) {
        SourceDocument document = read(path);
        List<Row> rows = rows(EXTRACTOR.extract(document));
        List<String> wrong = numerals(document)
                .filter(token -> rows.stream().filter(row -> row.holds(token)).count() != 1)
                .map(token -> token.start() + " " + token.text() + " "
                        + rows.stream().filter(row -> row.holds(token)).toList())
                .toList();
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givesNoCharacterToTwoRows(Path path) {
        List<Row> rows = rows(EXTRACTOR.extract(read(path)));
        List<String> overlaps = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, rows.size())
                        .filter(j -> rows.get(i).touches(rows.get(j)))
                        .mapToObj(j -> rows.get(i) + " " + rows.get(j)))
                .toList();
        assertThat(overlaps).isEmpty();
    }

    private static SourceDocument read(Path path) {
        String name = INPUT.relativize(path).toString();
        return READER.read(new SourceFile(path, name, new SourceSpec(name, null, null, DocumentRole.SECONDARY)));
    }

    /** Read off the whole text of each block, so that a number lost between two sentences would show. */
    private static Stream<Token> numerals(SourceDocument document) {
        return document.blocks().stream().flatMap(block -> numerals(document, block));
    }

    private static Stream<Token> numerals(SourceDocument document, Block block) {
        return Lexer.tokens(new Vocabulary("en").typography(), document.text(), block.start(), block.end()).stream()
                .filter(CLOSED_LIST::isNumeral);
    }

    private static List<Row> rows(Extraction extraction) {
        List<Row> rows = new ArrayList<>();
        extraction.figures().forEach(figure -> rows.add(new Row(figure.start(), figure.end())));
        extraction.setAside().forEach(aside -> rows.add(new Row(aside.start(), aside.end())));
        return rows;
    }
}
