package org.factpress.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.DecisionAction;
import org.factpress.review.DecisionRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {
    @TempDir
    Path folder;

    @Test
    void readsAListAsYaml() {
        List<DecisionRequest> read = read("d.yaml", """
                - {finding: 3f2a, action: accept, by: Ann Lee, reason: two surveys}
                - finding: 90c1
                  action: correct
                  by: Bo
                  reason: "typing error: see minutes"
                  value: 12.50
                  figure: 2
                """);

        assertThat(read)
                .containsExactly(
                        new DecisionRequest("d.yaml, line 1", "3f2a", DecisionAction.ACCEPT, "Ann Lee", "two surveys"),
                        new DecisionRequest(
                                "d.yaml, line 2",
                                "90c1",
                                DecisionAction.CORRECT,
                                "Bo",
                                "typing error: see minutes",
                                "12.50",
                                "2",
                                null));
    }

    @Test
    void takesNameAndReasonOnceForAll() {
        List<DecisionRequest> read = read("d.yml", """
                by: Ann Lee
                reason: known from the first survey
                decisions:
                  - {finding: 3f2a, action: accept}
                  - {finding: 90c1, action: reject, reason: other wells}
                """);

        assertThat(read).extracting(DecisionRequest::by).containsOnly("Ann Lee");
        assertThat(read)
                .extracting(DecisionRequest::reason)
                .containsExactly("known from the first survey", "other wells");
    }

    @Test
    void readsAFilledListOfFindingsAsJsonAlsoWithTabs() {
        List<DecisionRequest> read = read("d.json", """
                [
                \t{"id": "3f2a", "code": "no-text", "severity": "error", "message": "a: b", "figures": [], "documents": ["x"],
                \t "computed": {"a": 1}, "decision": {"by": "Ann", "action": "accept", "reason": "so\\u00e9", "value": null}},
                \t{"id": "90c1", "code": "no-text", "severity": "error", "message": "", "figures": [], "documents": [],
                \t "computed": {}, "decision": null}
                ]
                """);

        assertThat(read)
                .containsExactly(new DecisionRequest("d.json, line 2", "3f2a", DecisionAction.ACCEPT, "Ann", "soé"));
    }

    @Test
    void readsAFilledListOfFindingsAsASpreadsheetSavesIt() {
        String table =
                "\uFEFFid;code;message;decision.by;decision.at;decision.action;decision.reason;decision.value\r\n"
                        + "3f2a;total-mismatch;\"one\r\ntwo\";;;ACCEPT;known;\r\n"
                        + "90c1;total-mismatch;one;;;;;\r\n"
                        + "77aa;total-mismatch;one;Bo;;correct;so;12.5\r\n";

        assertThat(read("d.csv", table))
                .containsExactly(
                        new DecisionRequest("d.csv, line 2", "3f2a", DecisionAction.ACCEPT, "Cy", "known"),
                        new DecisionRequest(
                                "d.csv, line 5", "77aa", DecisionAction.CORRECT, "Bo", "so", "12.5", null, null));
    }

    @Test
    void namesLineAndColumnOfEverythingThatIsWrong() {
        assertRefused(
                "d.yaml",
                """
                - {finding: 3f2a, action: acept, by: Ann, reason: so}
                - {finding: 3f2a, actoin: accept, by: Ann, reason: so}
                - {action: accept, by: Ann}
                - just text
                """,
                "action 'acept' is not valid at line 1, column 27; did you mean 'accept'?",
                "unknown key 'actoin' at line 2, column 19; did you mean 'action'?",
                "a decision without 'finding' at line 3, column 3",
                "a decision without 'reason' at line 3, column 3",
                "an entry that is no decision at line 4, column 3");
        assertRefused(
                "d.csv",
                "finding,acton,reason\n3f2a,accept,so\n",
                "no column 'action' at line 1",
                "'acton': was that meant?");
        assertRefused("d.csv", "finding,action,reason\n3f2a,accept,so\n\n90c1,accept,\n", "without 'reason' at line 4");
    }

    @Test
    void refusesAFileThatDecidesNothing() {
        assertRefused("d.csv", "id,action,reason\n3f2a,,\n", "decides nothing");
        assertRefused("d.yaml", "", "is empty");
        assertRefused("d.yaml", "accept", "is no list of decisions");
        assertRefused("d.json", "[{]", "no valid YAML");
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> DecisionFile.read(folder.resolve("none.csv"), ""))
                .withMessageContainingAll("none.csv", "no such file of decisions");
    }

    private void assertRefused(String name, String text, String... told) {
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read(name, text))
                .withMessageContainingAll(told);
    }

    private List<DecisionRequest> read(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            return DecisionFile.read(file, "Cy");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
