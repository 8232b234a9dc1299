package org.factpress.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SampleJobsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2012", "2015", "2016"})
    void aJobNamesEveryDocumentOfItsCycleAndNoOther(String cycle) throws IOException {
        List<String> named = job(cycle).parts("sources").stream()
                .map(source -> source.text("path"))
                .toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(3).containsExactlyInAnyOrderElementsOf(documents(cycle));
    }

    @Test
    void eachReleaseIsComparedWithTheOneBeforeIt() throws IOException {
        assertThat(job("2012").has("previous")).isFalse();
        assertThat(job("2015").text("previous")).isEqualTo(job("2012").text("release"));
        assertThat(job("2016").text("previous")).isEqualTo(job("2015").text("release"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2015", "2016"})
    void headlineAndChartsShowIndicatorsOfTheJob(String cycle) throws IOException {
        SampleText job = job(cycle);
        List<String> ids = job.parts("indicators").stream()
                .map(indicator -> indicator.text("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(job.texts("headline"));
        assertThat(job.parts("charts"))
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(ids).containsAll(chart.texts("indicators")));
    }

    private static SampleText job(String cycle) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("jobs", "cambodia-csec-" + cycle + ".yaml"))) {
            return new SampleText((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        }
    }

    private static List<String> documents(String cycle) throws IOException {
        try (Stream<Path> files = Files.list(SampleKit.FOLDER.resolve(cycle))) {
            return files.map(file -> file.toString().replace('\\', '/')).toList();
        }
    }
}
