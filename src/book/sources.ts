import { readAll } from './files.ts';
import { claim, claimWords } from './schemas/claim.ts';
import { datum } from './schemas/datum.ts';
import { edition } from './schemas/edition.ts';
import { quiz } from './schemas/quiz/quiz.ts';
import { reference } from './schemas/reference.ts';
import { term } from './schemas/term.ts';
import { readOne } from './files.ts';

// Vite reads the options where they stand: they cannot be shared in a constant.
/** Everything an author wrote, found by itself and read through its schema. Runs in the build only. */
export const data = readAll(
  import.meta.glob<string>('/content/data/**/*.yaml', { query: '?raw', import: 'default', eager: true }),
  '/data/',
  datum,
);
export const claims = readAll(
  import.meta.glob<string>('/content/claims/*.yaml', { query: '?raw', import: 'default', eager: true }),
  '/claims/',
  claim,
);
/** By "<lang>/<id>". */
export const translatedClaims = readAll(
  import.meta.glob<string>('/content/claims/*/*.yaml', { query: '?raw', import: 'default', eager: true }),
  '/claims/',
  claimWords,
);
export const terms = readAll(
  import.meta.glob<string>('/content/terms/*.yaml', { query: '?raw', import: 'default', eager: true }),
  '/terms/',
  term,
);
export const references = readAll(
  import.meta.glob<string>('/content/references/*.json', { query: '?raw', import: 'default', eager: true }),
  '/references/',
  reference,
);
/** By "<lang>/<id>". */
export const quizzes = readAll(
  import.meta.glob<string>('/content/quizzes/*/*.yaml', { query: '?raw', import: 'default', eager: true }),
  '/quizzes/',
  quiz,
);
/** Raw text of every chapter and page, by "<lang>/<part>/<chapter>". */
export const documents = import.meta.glob<string>('/content/docs/**/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** Raw text of translated widget labels, by path. */
export const widgetTexts = import.meta.glob<string>('/content/widgets/*/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const interfaceTexts = import.meta.glob<string>('/content/i18n/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Raw text of content/moved.yaml. */
export const movedFile =
  Object.values(
    import.meta.glob<string>('/content/moved.yaml', { query: '?raw', import: 'default', eager: true }),
  )[0] ?? '';

const editionFile = Object.entries(
  import.meta.glob<string>('/content/edition.yaml', { query: '?raw', import: 'default', eager: true }),
)[0];
export const thisEdition = readOne(
  editionFile?.[0] ?? 'content/edition.yaml',
  editionFile?.[1] ?? '',
  edition,
);
