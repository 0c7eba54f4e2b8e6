import { breaksIn, hasRange } from '#kit/chart/series.ts';
import type { Point } from '#kit/chart/spec.ts';

interface Scale {
  readonly type: string;
  readonly top: number;
  readonly bottom: number;
  readonly options: object;
  getPixelForValue(value: number): number;
}

/** What is asked of a Chart.js chart to draw its ranges and breaks. */
interface Drawn {
  readonly ctx: CanvasRenderingContext2D;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly data: { readonly datasets: readonly { readonly data: unknown; readonly borderColor?: unknown }[] };
  getDatasetMeta(index: number): { readonly data: readonly { readonly x: number }[] };
}

/** Behind the marks: a pale bar from the lowest to the highest that a value may be. */
export const ranges = {
  id: 'ranges',
  beforeDatasetsDraw(chart: Drawn): void {
    const { ctx, data, scales } = chart;
    ctx.save();
    ctx.globalAlpha = 0.35;
    data.datasets.forEach((set, i) => {
      ctx.fillStyle = String(set.borderColor);
      const places = chart.getDatasetMeta(i).data;
      (set.data as readonly Point[]).forEach((point, j) => {
        const [place, y] = [places[j], scales.y];
        if (!place || !y || !hasRange(point)) return;
        const top = y.getPixelForValue(point.high);
        ctx.fillRect(place.x - 2.5, top, 5, y.getPixelForValue(point.low) - top);
      });
    });
    ctx.restore();
  },
};

/** Where another publisher takes over, a dotted line stands between the years. */
export const breaks = {
  id: 'breaks',
  beforeDatasetsDraw({ ctx, data, scales: { x, y } }: Drawn): void {
    if (x?.type !== 'linear' || !y) return;
    ctx.save();
    ctx.strokeStyle = String((x.options as { border?: { color?: unknown } }).border?.color);
    ctx.setLineDash([1, 4]);
    for (const at of breaksIn(data.datasets.flatMap((set) => set.data as readonly Point[]))) {
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(at), y.top);
      ctx.lineTo(x.getPixelForValue(at), y.bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
};
