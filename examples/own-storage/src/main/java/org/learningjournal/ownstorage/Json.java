package org.learningjournal.ownstorage;

import java.util.UUID;
import org.learningjournal.base.MediumId;
import org.learningjournal.journal.Depiction;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Records as JSON. Jackson reads a record through its constructor, so what comes back has passed every check of core. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(Depiction.class, new OfDepiction())
                    .addKeyDeserializer(MediumId.class, new OfMedium()))
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .build();

    private Json() {}

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        return MAPPER.readValue(bytes, type);
    }

    /** Core's one sealed type in these records: a review, or an object without properties. */
    private static final class OfDepiction extends ValueDeserializer<Depiction> {
        @Override
        public Depiction deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            return node.has("children")
                    ? context.readTreeAsValue(node, Depiction.Reviewed.class)
                    : new Depiction.Unreviewed();
        }
    }

    /** The one id that is the key of a map. */
    private static final class OfMedium extends KeyDeserializer {
        @Override
        public MediumId deserializeKey(String key, DeserializationContext context) {
            return new MediumId(UUID.fromString(key));
        }
    }
}
