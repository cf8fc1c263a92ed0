import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing, Picture } from './types';

use([BarChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

/** Bars of one category, the space below them, the axis and the legend, in pixels. */
const BAR = 18;
const GAP = 14;
const EDGES = 64;

/** The first series is plain, the second striped, so that no colour has to be told from another. */
const decals = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4, symbolSize: 1 },
];

/** What a token looks like here and now: light or dark. */
const colour = (element: HTMLElement, token: string): string => {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
};

export const heightOf = (picture: Picture): number =>
  picture.categories.length * (BAR * picture.series.length + GAP) + EDGES;

/** Draws into the element, which has a width. */
export const draw = (element: HTMLElement, picture: Picture): Drawing => {
  const ink = colour(element, '--ink');
  const soft = colour(element, '--ink-soft');
  const rule = colour(element, '--rule');
  const fills = [colour(element, '--accent'), colour(element, '--edge')];
  const font = getComputedStyle(element).fontFamily;
  const room = Math.min(260, Math.max(90, element.clientWidth * 0.36));
  const chart = init(element, null, { renderer: 'svg', height: heightOf(picture) });
  chart.setOption({
    animation: false,
    backgroundColor: colour(element, '--paper'),
    textStyle: { fontFamily: font, color: ink },
    aria: { enabled: true, label: { enabled: false }, decal: { show: picture.series.length > 1, decals } },
    legend: { show: picture.series.length > 1, top: 0, left: 0, textStyle: { color: ink, fontFamily: font } },
    grid: { left: room + 12, right: 40, top: picture.series.length > 1 ? 32 : 8, bottom: 28 },
    xAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: soft },
      splitLine: { lineStyle: { color: rule } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: picture.categories,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: rule } },
      axisLabel: { color: ink, width: room, overflow: 'truncate', interval: 0 },
    },
    series: picture.series.map((one, place) => ({
      type: 'bar',
      name: one.name,
      data: one.values,
      barWidth: BAR - 4,
      itemStyle: { color: fills[place % fills.length] ?? ink, borderColor: ink, borderWidth: 1 },
      label: { show: true, position: 'right', color: ink },
    })),
  });
  return {
    svg: () => chart.renderToSVGString(),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  };
};
