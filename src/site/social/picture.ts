import { type Line, setLine, setLines } from './letters.ts';

/** What a social image shows: where in the book, what it is called, what it answers. */
export interface Picture {
  readonly book: string;
  /** "Part 2"; empty for the book itself. */
  readonly above: string;
  readonly title: string;
  readonly sentence: string;
  /** How many stops the line has, and which of them this is, from 1; 0 for the whole line. */
  readonly stops: number;
  readonly here: number;
}

export const WIDTH = 1200;
export const HEIGHT = 630;
const LEFT = 80;
const ROOM = WIDTH - 2 * LEFT;
const INK = '#14181b';
const GREY = '#4a5257';
const RULE = '#7a8287';

const drawn = ({ path }: Line, x: number, y: number, colour: string) =>
  `<path transform="translate(${x} ${y})" fill="${colour}" d="${path}"/>`;

/** The largest size at which a text needs no more than two lines. */
function fitted(text: string): { size: number; lines: Line[] } {
  for (const size of [92, 80, 68]) {
    const lines = setLines(text, size, ROOM);
    if (lines.length <= 2) return { size, lines };
  }
  return { size: 56, lines: setLines(text, 56, ROOM) };
}

/** The line of the book with a stop for each part: a railway timetable's, in ink, as colours mean something here. */
function route(stops: number, here: number): string {
  const y = 548;
  const step = ROOM / (stops - 1);
  const marks = Array.from({ length: stops }, (_, i) => {
    const isHere = i + 1 === here;
    return `<circle cx="${LEFT + i * step}" cy="${y}" r="${isHere ? 17 : 11}" fill="${isHere ? INK : '#fff'}" stroke="${INK}" stroke-width="5"/>`;
  });
  return `<path d="M${LEFT} ${y}H${WIDTH - LEFT}" stroke="${INK}" stroke-width="5"/>${marks.join('')}`;
}

/** The image as SVG with every letter as an outline: no font is looked for where it becomes pixels. */
export function pictureSvg({ book, above, title, sentence, stops, here }: Picture): string {
  const name = setLine(book, 34);
  const part = setLine(above, 34);
  const head = fitted(title);
  const first = 250;
  const below = first + (head.lines.length - 1) * head.size * 1.12;
  const said = setLines(sentence, 38, ROOM).slice(0, 3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<path fill="#fff" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${INK}" d="M0 0h${WIDTH}v14H0z"/>`,
    drawn(name, LEFT, 100, INK),
    drawn(part, WIDTH - LEFT - part.width, 100, GREY),
    above && `<path d="M${LEFT} 128H${WIDTH - LEFT}" stroke="${RULE}" stroke-width="1.5"/>`,
    ...head.lines.map((line, i) => drawn(line, LEFT, first + i * head.size * 1.12, INK)),
    ...said.map((line, i) => drawn(line, LEFT, below + 78 + i * 52, GREY)),
    route(stops, here),
    '</svg>',
  ].join('');
}
