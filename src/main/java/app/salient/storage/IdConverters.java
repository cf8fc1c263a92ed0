package app.salient.storage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** A room's own id types, so that a column of uuids becomes a {@code PersonId} and never a stray {@code UUID}. */
public record IdConverters(List<GenericConverter> converters) {
    public IdConverters {
        converters = List.copyOf(converters);
    }

    /** @param type an id record around one {@link UUID} */
    public static <T> IdConverters of(Class<T> type, Function<UUID, T> read, Function<T, UUID> write) {
        return new IdConverters(List.of(new Reading<>(type, read), new Writing<>(type, write)));
    }

    @ReadingConverter
    private record Reading<T>(Class<T> type, Function<UUID, T> read) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : read.apply((UUID) source);
        }
    }

    @WritingConverter
    private record Writing<T>(Class<T> type, Function<T, UUID> write) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : write.apply(Objects.requireNonNull(type.cast(source)));
        }
    }
}
