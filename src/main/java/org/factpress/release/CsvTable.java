package org.factpress.release;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVParser;

/** A data file read back: its rows with access by column name. */
final class CsvTable {
    private CsvTable() {}

    static List<CsvRow> read(String file, byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        try (CSVParser parser = CsvText.FORMAT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.stream().map(record -> new CsvRow(file, record)).toList();
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new DataFileException(file + " is no CSV file of a release: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
