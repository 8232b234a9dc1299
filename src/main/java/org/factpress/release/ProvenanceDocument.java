package org.factpress.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document of PROV-JSON, the W3C member submission of 24 April 2013, in the making. */
final class ProvenanceDocument {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final Map<String, Map<String, @Nullable Object>> parts = new LinkedHashMap<>();
    private int relations;

    ProvenanceDocument() {
        prefix("prov", PROV);
        prefix("xsd", XSD);
    }

    void prefix(String name, String uri) {
        put("prefix", name, uri);
    }

    void entity(String id, Map<String, @Nullable Object> attributes) {
        put("entity", id, stated(attributes));
    }

    void activity(String id, Map<String, @Nullable Object> attributes) {
        put("activity", id, stated(attributes));
    }

    void agent(String id, Map<String, @Nullable Object> attributes) {
        put("agent", id, stated(attributes));
    }

    /** A relation of this kind between two things, each with its part in it. */
    void relation(String kind, String subjectRole, String subject, String objectRole, String object) {
        put(kind, nextId(), members(subjectRole, subject, objectRole, object));
    }

    void generation(String entity, String activity, String time) {
        Map<String, @Nullable Object> members = members("prov:entity", entity, "prov:activity", activity);
        members.put("prov:time", time);
        put("wasGeneratedBy", nextId(), members);
    }

    void revision(String entity, String before) {
        Map<String, @Nullable Object> members = members("prov:generatedEntity", entity, "prov:usedEntity", before);
        members.put("prov:type", name("prov:Revision"));
        put("wasDerivedFrom", nextId(), members);
    }

    Map<String, @Nullable Object> json() {
        return new LinkedHashMap<>(parts);
    }

    /** A qualified name as the value of an attribute. */
    static Map<String, @Nullable Object> name(String qualified) {
        return members("$", qualified, "type", "xsd:QName");
    }

    private void put(String part, String id, Object value) {
        parts.computeIfAbsent(part, key -> new LinkedHashMap<>()).put(id, value);
    }

    private String nextId() {
        relations++;
        return "_:r" + relations;
    }

    private static Map<String, @Nullable Object> members(String first, String one, String second, String two) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put(first, one);
        members.put(second, two);
        return members;
    }

    /** PROV-JSON knows no null: what is not stated is not there. */
    private static Map<String, @Nullable Object> stated(Map<String, @Nullable Object> attributes) {
        Map<String, @Nullable Object> stated = new LinkedHashMap<>(attributes);
        stated.values().removeIf(Objects::isNull);
        return stated;
    }
}
