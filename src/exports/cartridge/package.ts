import { text } from '#book/strings.ts';
import { type Language, languageTag } from '#kit/languages.ts';
import type { ExportQuiz } from '../question.ts';
import { document, element, textElement } from '../xml.ts';
import { zip } from '../zip.ts';
import { cartridgeAssessment } from './assessment.ts';

export interface CartridgeLink {
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
}
export interface CartridgeChapter {
  readonly id: string;
  /** "1.3 Two ledgers" */
  readonly title: string;
  /** The chapter's sections, in order. */
  readonly links: readonly CartridgeLink[];
  readonly quiz: ExportQuiz | undefined;
}

const CP = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const WEB_LINK = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';

/**
 * Chapters as a Common Cartridge 1.1, the one version that Moodle, Canvas, Blackboard and Brightspace all take: first
 * an item about the book, then the sections as web links in order, then each chapter's quiz; last the notes.
 * @param about the address of the page about the book
 * @param note what the format could not hold, as the file notes.txt
 * @param lang what the items are named in
 */
export function cartridge(
  title: string,
  chapters: readonly CartridgeChapter[],
  about: CartridgeLink,
  note: string,
  lang: Language = 'en',
): Uint8Array {
  const links = [about, ...chapters.flatMap((chapter) => chapter.links)];
  const files: Record<string, string> = {
    'imsmanifest.xml': manifest(title, chapters, about, lang),
    'notes.txt': note,
  };
  for (const link of links) files[linkFile(link)] = webLink(link);
  for (const { quiz } of chapters) if (quiz) files[quizFile(quiz)] = cartridgeAssessment(quiz);
  return zip(files);
}

const linkFile = ({ id }: CartridgeLink) => `links/${id}.xml`;
const quizFile = ({ id }: ExportQuiz) => `quizzes/${id}.xml`;

const webLink = ({ title, url }: CartridgeLink): string =>
  document(
    element(
      'webLink',
      { xmlns: WEB_LINK },
      textElement('title', title),
      element('url', { href: url, target: '_blank' }),
    ),
  );

const item = (identifier: string, title: string, ref: string | undefined, ...children: readonly string[]) =>
  element('item', { identifier, identifierref: ref }, textElement('title', title), ...children);

const resource = (identifier: string, type: string, href: string) =>
  element('resource', { identifier, type }, element('file', { href }));

function manifest(
  title: string,
  chapters: readonly CartridgeChapter[],
  about: CartridgeLink,
  lang: Language,
): string {
  const linkItem = (link: CartridgeLink) => item(`i-${link.id}`, link.title, `r-${link.id}`);
  // What comes first lands in Moodle's section "General": an item about the book may stand there.
  const items = [
    linkItem(about),
    ...chapters.map((chapter) =>
      item(
        `i-${chapter.id}`,
        chapter.title,
        undefined,
        ...chapter.links.map(linkItem),
        chapter.quiz
          ? item(
              `i-quiz-${chapter.quiz.id}`,
              text(lang, 'book.export.quiz', { chapter: chapter.title }),
              `r-quiz-${chapter.quiz.id}`,
            )
          : '',
      ),
    ),
    // Last, so that Moodle's sections count as the chapters do. A file without an item lands in a folder that it hides.
    item('i-notes', text(lang, 'book.export.notes'), 'r-notes'),
  ];
  const links = [about, ...chapters.flatMap((chapter) => chapter.links)];
  const resources = [
    ...links.map((link) => resource(`r-${link.id}`, 'imswl_xmlv1p1', linkFile(link))),
    ...chapters.flatMap(({ quiz }) =>
      quiz ? [resource(`r-quiz-${quiz.id}`, 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment', quizFile(quiz))] : [],
    ),
    element(
      'resource',
      { identifier: 'r-notes', type: 'webcontent', href: 'notes.txt' },
      element('file', { href: 'notes.txt' }),
    ),
  ];
  return document(
    element(
      'manifest',
      { identifier: 'khorgos', xmlns: CP, 'xmlns:lomimscc': LOM },
      element(
        'metadata',
        {},
        textElement('schema', 'IMS Common Cartridge'),
        textElement('schemaversion', '1.1.0'),
        element(
          'lomimscc:lom',
          {},
          element(
            'lomimscc:general',
            {},
            element(
              'lomimscc:title',
              {},
              textElement('lomimscc:string', title, { language: languageTag[lang] }),
            ),
          ),
        ),
      ),
      element(
        'organizations',
        {},
        element(
          'organization',
          { identifier: 'o-1', structure: 'rooted-hierarchy' },
          element('item', { identifier: 'root' }, ...items),
        ),
      ),
      element('resources', {}, ...resources),
    ),
  );
}
