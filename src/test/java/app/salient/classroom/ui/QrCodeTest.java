package app.salient.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 8;

    @Test
    void drawsWhatAReaderOfAnotherHandReads() throws Exception {
        String link = "https://salient.example.org/join/K7M4-QPXA";
        var image = new BinaryBitmap(new HybridBinarizer(pixels(QrCode.svg(link))));
        assertThat(new QRCodeReader().decode(image).getText()).isEqualTo(link);
    }

    private static RGBLuminanceSource pixels(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(svg).results().forEach(module -> {
            int left = Integer.parseInt(module.group(1)) * SCALE;
            int top = Integer.parseInt(module.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        });
        return new RGBLuminanceSource(side, side, pixels);
    }
}
