package app.salient.storage;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;

/** A room's own id types, so that a column of uuids becomes a {@code PersonId} and never a stray {@code UUID}. */
public record IdConverters(List<? extends Object> converters) {
    /** @param type an id record around one {@link UUID} */
    public static <T> IdConverters of(Class<T> type, Function<UUID, T> read, Function<T, UUID> write) {
        return new IdConverters(List.of(new Reading<>(type, read), new Writing<>(type, write)));
    }

    @org.springframework.data.convert.ReadingConverter
    private record Reading<T>(Class<T> type, Function<UUID, T> read) implements GenericConverter {
        @Override
        public java.util.Set<ConvertiblePair> getConvertibleTypes() {
            return java.util.Set.of(new ConvertiblePair(UUID.class, type));
        }

        @Override
        public Object convert(Object source, org.springframework.core.convert.TypeDescriptor from, org.springframework.core.convert.TypeDescriptor to) {
            return read.apply((UUID) source);
        }
    }

    @org.springframework.data.convert.WritingConverter
    private record Writing<T>(Class<T> type, Function<T, UUID> write) implements GenericConverter {
        @Override
        public java.util.Set<ConvertiblePair> getConvertibleTypes() {
            return java.util.Set.of(new ConvertiblePair(type, UUID.class));
        }

        @Override
        public Object convert(Object source, org.springframework.core.convert.TypeDescriptor from, org.springframework.core.convert.TypeDescriptor to) {
            return write.apply(type.cast(source));
        }
    }
}
