package app.salient.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ChartSeries;
import app.salient.lesson.ClaimId;
import app.salient.lesson.ClockAhead;
import app.salient.lesson.SampleCourse;
import app.salient.lesson.live.CourseOnDisk;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartHtmlTest {
    private static final ChartSeries HARBOUR = new ChartSeries(
            "Harbour <Office>",
            List.of(new ChartSeries.Point(
                    LocalDate.of(2025, 5, 3),
                    Optional.empty(),
                    BigDecimal.valueOf(1600),
                    BigDecimal.valueOf(1600),
                    Optional.empty(),
                    new ClaimId("C02"))));
    private static final ChartSeries OTHERS = new ChartSeries(
            "Others",
            List.of(new ChartSeries.Point(
                    LocalDate.of(2025, 1, 15),
                    Optional.of("January 2025"),
                    BigDecimal.valueOf(900),
                    BigDecimal.valueOf(1100),
                    Optional.empty(),
                    new ClaimId("C01"))));

    @TempDir
    Path folder;

    @Test
    void tellsClaimantsApartByShapeInOnePlot() {
        Element figure = html(false);
        assertThat(figure.select("figcaption").text()).isEqualTo("Range, cm");
        assertThat(figure.select(".chart-key > li").eachText()).containsExactly("Harbour <Office>", "Others");
        assertThat(figure.select("svg.chart-plot")).hasSize(1);
        assertThat(figure.select(".chart-sample path").eachAttr("d"))
                .containsExactly(ChartShape.DISC.path(), ChartShape.SQUARE.path());
        assertThat(figure.select("svg.chart-plot").attr("aria-label")).isEqualTo("Range. lesson.chart.alt");
    }

    @Test
    void drawsARangeAsALineBetweenItsEnds() {
        Element range = html(false).select(".chart-mark").get(1);
        assertThat(range.select("line")).hasSize(1);
        assertThat(range.select("path")).hasSize(2);
        assertThat(range.select("title").text()).isEqualTo("Others, January 2025: 900 lesson.chart.to 1,100 cm");
        assertThat(range.select("line").attr("x1")).isEqualTo("2.00%");
    }

    @Test
    void givesEachClaimantAPlotWhenTheyStandApart() {
        Element figure = html(true);
        assertThat(figure.select("svg.chart-plot")).hasSize(2);
        assertThat(figure.select("p.chart-claimant").eachText()).containsExactly("Harbour <Office>", "Others");
        assertThat(figure.select("details").hasAttr("open")).isTrue();
    }

    @Test
    void listsEveryFigureWithItsClaimInTheOrderOfTime() {
        Element table = html(false).select("details table").get(0);
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("January 2025", "3 May 2025");
        assertThat(table.select("tbody a.claim").eachAttr("data-claim")).containsExactly("C01", "C02");
        assertThat(table.select("tbody td:last-child").eachText()).containsExactly("Others", "Harbour <Office>");
    }

    private Element html(boolean apart) {
        Catalogue catalogue = new CourseOnDisk(SampleCourse.in(folder).folder(), new ClockAhead()).current();
        return new ChartHtml(catalogue, key -> key)
                .of(new Block.Chart("Range", "cm", apart, apart, List.of(HARBOUR, OTHERS)));
    }
}
