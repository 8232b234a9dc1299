package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final String WORDS = "“It’s 15–30 %”, said a café’s owner — naïve? 2,2 % für Kinder.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16"})
    void decodesTextInAnyCharsetOfWesternOffices(String charset) throws IOException {
        byte[] bytes = WORDS.getBytes(Charset.forName(charset));
        assertThat(Readings.read(folder, "note.txt", bytes).text()).isEqualTo(WORDS);
    }

    @Test
    void decodesCyrillicText() throws IOException {
        String words = "Исследование показало, что доля несовершеннолетних снизилась до двух процентов за три года.";
        byte[] bytes = words.getBytes(Charset.forName("windows-1251"));
        assertThat(Readings.read(folder, "note.txt", bytes).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1252", "iso-8859-1", "no-such-charset"})
    void readsAPageRightWhateverCharsetItDeclares(String declared) throws IOException {
        String page = "<html><head><meta charset=\"" + declared + "\"></head><body><p>" + WORDS + "</p></body></html>";
        assertThat(html(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(WORDS);
        assertThat(html(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(WORDS);
    }

    @Test
    void believesADeclarationThatNothingRefutes() throws IOException {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=koi8-r'></head>"
                + "<body><p>Дети</p></body></html>";
        assertThat(html(page.getBytes(Charset.forName("koi8-r")))).isEqualTo("Дети");
    }

    @Test
    void mendsUtf8IntoWhichOtherBytesWerePasted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("“2.2 %” — the café’s share ".getBytes(StandardCharsets.UTF_8));
        bytes.write("’s".getBytes(Charset.forName("windows-1252")));
        assertThat(Readings.read(folder, "note.txt", bytes.toByteArray()).text())
                .isEqualTo("“2.2 %” — the café’s share ’s");
    }

    private String html(byte[] bytes) throws IOException {
        return Readings.read(folder, "page.html", bytes).text();
    }
}
