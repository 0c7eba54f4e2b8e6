import { xValues, pointAt } from '#kit/chart/series.ts';
import { csvConvention, toCsv } from '#kit/csv.ts';
import type { ChartState } from './book-chart.ts';
import { button } from './button.ts';
import { saveFile } from './save-file.ts';
import { say } from './strings.ts';

type Make = (state: ChartState, root: Element) => Promise<Blob> | Blob;

/** Buttons that make files of what is shown, with its source in them; nothing leaves the browser. */
export function downloads(
  state: () => ChartState | undefined,
  root: HTMLElement,
  failed: () => void,
): HTMLButtonElement[] {
  const save = async (ending: string, make: Make) => {
    const now = state();
    if (now) saveFile(await make(now, root), `${root.dataset.name ?? 'chart'}.${ending}`);
  };
  return Object.entries(makers).map(([ending, make]) => {
    const made = button(say(`chart.${ending}`), 'quiet', () => void save(ending, make).catch(failed));
    made.dataset.file = ending;
    return made;
  });
}

const makers: Record<string, Make> = { csv, json, svg, png };

/** The drawing is the book's; what it draws belongs to whoever counted it. */
const licences = ({ terms }: ChartState): string[] => [
  'drawing: CC BY 4.0',
  ...terms.map((one) => `data: ${one}`),
];

/** A calculator's own page with the case that is shown; a figure's own place, wherever the reader is on the page. */
function addressOf(root: Element): string {
  const part = root.closest('book-calculator')?.querySelector<HTMLAnchorElement>('.calc-open');
  return part?.href ?? new URL(`#${root.closest('figure')?.id ?? ''}`, location.href).href;
}

function csv(state: ChartState): Blob {
  const { spec, label, source, unit, lang } = state;
  const head = [spec.x.label, ...spec.series.map((series) => `${series.label} (${unit})`)];
  const rows = xValues(spec).map((x) => [x, ...spec.series.map((series) => pointAt(series, x)?.y ?? null)]);
  const all = [head, ...rows, [], [label], [source], ...licences(state).map((one) => [one])];
  return new Blob([toCsv(all, csvConvention(lang))], { type: 'text/csv' });
}

function json(state: ChartState, root: Element): Blob {
  const { spec, label, source, unit } = state;
  const licence = licences(state).join('; ');
  const body = { title: label, source, unit, licence, address: addressOf(root), ...spec };
  return new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' });
}

/** The drawing with its colours resolved, so that it looks the same outside the book. */
function drawing(state: ChartState, root: Element): { text: string; width: number; height: number } {
  const original = root.querySelector<SVGSVGElement>('.chart-wide svg');
  if (!original) throw new Error('no drawing');
  const copy = original.cloneNode(true) as SVGSVGElement;
  const style = getComputedStyle(root);
  const resolve = (value: string) =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of ['fill', 'stroke']) {
      const value = element.getAttribute(name);
      if (value?.includes('var(')) element.setAttribute(name, resolve(value));
    }
  const width = Number(original.getAttribute('width'));
  const drawn = Number(original.getAttribute('height'));
  const lines = [state.label, ...licences(state)];
  lines[1] = `Crossing Khorgos. ${lines[1]}`;
  const height = drawn + 12 + 18 * lines.length;
  const add = (text: string, y: number, weight: string) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    for (const [name, value] of Object.entries({
      x: '0',
      y: String(y),
      'font-size': '12',
      'font-weight': weight,
      fill: style.color,
    }))
      line.setAttribute(name, value);
    line.textContent = text;
    copy.append(line);
  };
  lines.forEach((line, i) => add(line, drawn + 22 + 18 * i, i === 0 ? '600' : '400'));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'sans-serif');
  copy.setAttribute('font-size', '13');
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.removeAttribute('aria-hidden');
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function svg(state: ChartState, root: Element): Blob {
  return new Blob([drawing(state, root).text], { type: 'image/svg+xml' });
}

/** The interactive picture where it is shown (it follows the reader's numbers), else the drawing, twice as sharp. */
async function png(state: ChartState, root: Element): Promise<Blob> {
  const live = root.querySelector<HTMLCanvasElement>('.chart-live canvas');
  if (live) return onPaper(live, live.width, live.height, root);
  const { text, width, height } = drawing(state, root);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return onPaper(image, width * 2, height * 2, root);
}

/** A picture has its ground with it: a canvas has none, and dark ink is lost on a dark one. */
function onPaper(image: CanvasImageSource, width: number, height: number, root: Element): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = getComputedStyle(root).getPropertyValue('--book-paper').trim() || 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
