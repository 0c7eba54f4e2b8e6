/** A reader of GIFT that is not the writer: by the description of the format, a character at a time. */
export interface GiftAnswer {
  readonly sign: '=' | '~';
  readonly weight: number | undefined;
  readonly text: string;
  readonly feedback: string;
}
export interface GiftQuestion {
  readonly id: string;
  readonly name: string;
  readonly prompt: string;
  readonly numeric: boolean;
  readonly answers: readonly GiftAnswer[];
  readonly general: string;
}

/** Escaped characters become private ones, so that what is left has its meaning. */
const FIRST = 0xe000;
const hide = (source: string) =>
  source.replace(/\\(.)/gs, (_, char: string) => String.fromCharCode(FIRST + char.charCodeAt(0)));
const show = (text: string) =>
  text.replace(/[\ue000-\uf8ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - FIRST)).trim();

export function readGift(source: string): { categories: string[]; questions: GiftQuestion[] } {
  const categories: string[] = [];
  const questions: GiftQuestion[] = [];
  for (const block of source.split(/\n\s*\n/)) {
    const id = /\[id:([^\]]+)\]/.exec(block)?.[1] ?? '';
    const body = hide(
      block
        .split('\n')
        .filter((line) => !line.trimStart().startsWith('//'))
        .join('\n'),
    ).trim();
    if (body.startsWith('$CATEGORY:')) categories.push(show(body.slice(10)));
    else if (body !== '') questions.push(readQuestion(id, body));
  }
  return { categories, questions };
}

function readQuestion(id: string, body: string): GiftQuestion {
  const [, name = '', rest = ''] = /^::(.*?)::([\s\S]*)$/.exec(body) ?? [];
  const open = rest.indexOf('{');
  const close = rest.lastIndexOf('}');
  const inside = rest.slice(open + 1, close);
  const numeric = inside.trimStart().startsWith('#');
  const [answers = '', general = ''] = splitLast(inside.trimStart().replace(/^#(?!###)/, ''), '####');
  return {
    id,
    name: show(name),
    prompt: show(rest.slice(0, open).replace(/^\[html\]/, '')),
    numeric,
    answers: [...answers.matchAll(/([=~])([^=~]*)/g)].map(([, sign, answer = '']) =>
      readAnswer(sign as '=' | '~', answer),
    ),
    general: show(general),
  };
}

function readAnswer(sign: '=' | '~', source: string): GiftAnswer {
  const [, weight, rest = ''] = /^\s*(?:%(-?[\d.]+)%)?([\s\S]*)$/.exec(source) ?? [];
  const at = rest.indexOf('#');
  return {
    sign,
    weight: weight === undefined ? undefined : Number(weight),
    text: show(at < 0 ? rest : rest.slice(0, at)),
    feedback: at < 0 ? '' : show(rest.slice(at + 1)),
  };
}

function splitLast(text: string, by: string): [string, string] {
  const at = text.lastIndexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + by.length)];
}
