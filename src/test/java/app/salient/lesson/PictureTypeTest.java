package app.salient.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTypeTest {
    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(PictureType.PNG, SamplePictures.png(40, 20)),
                Arguments.of(PictureType.JPEG, SamplePictures.jpeg(40, 20)),
                Arguments.of(PictureType.WEBP, SamplePictures.webp40by20()),
                Arguments.of(PictureType.WEBP, SamplePictures.webpLossy(40, 20)),
                Arguments.of(PictureType.WEBP, SamplePictures.webpLossless(40, 20)),
                Arguments.of(PictureType.AVIF, SamplePictures.avif(40, 20)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void readsTheSizeOfItsOwnKindOnly(PictureType type, byte[] bytes) {
        assertThat(type.size(ByteBuffer.wrap(bytes))).contains(new PictureType.Size(40, 20));
        assertThat(Arrays.stream(PictureType.values()).filter(other -> other != type))
                .allSatisfy(
                        other -> assertThat(other.size(ByteBuffer.wrap(bytes))).isEmpty());
    }

    /** Wherever a file is cut off, it is no image or it is one with its size, and never an exception. */
    @ParameterizedTest
    @MethodSource("pictures")
    void survivesAFileThatIsCutOff(PictureType type, byte[] bytes) {
        for (int length = 0; length < bytes.length; length++) {
            var cut = ByteBuffer.wrap(Arrays.copyOf(bytes, length));
            assertThat(type.size(cut))
                    .satisfiesAnyOf(
                            size -> assertThat(size).isEmpty(),
                            size -> assertThat(size).contains(new PictureType.Size(40, 20)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isNotTakenInByText(PictureType type) {
        for (String text :
                new String[] {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "PNG", "GIF89a", "<script>"}) {
            assertThat(type.size(ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                    .isEmpty();
        }
    }
}
