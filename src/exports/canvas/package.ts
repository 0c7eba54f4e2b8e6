import { zip } from '../zip.ts';
import type { ExportQuiz } from '../question.ts';
import * as qti from '../qti.ts';
import { document, element, textElement } from '../xml.ts';
import { canvasItem } from './item.ts';

const QTI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/**
 * Quizzes as a zip of QTI 1.2 in Canvas' flavour: a quiz a chapter, numbers with tolerance, feedback for each answer.
 * @param note what the format could not hold, written into notes.txt
 */
export function canvasPackage(quizzes: readonly ExportQuiz[], note: string): Uint8Array {
  const files: Record<string, string> = { 'imsmanifest.xml': manifest(quizzes), 'notes.txt': note };
  for (const quiz of quizzes) files[`${folder(quiz)}/${folder(quiz)}.xml`] = assessment(quiz);
  return zip(files);
}

const folder = ({ id }: ExportQuiz) => `khorgos-${id}`;

/** Canvas reads this of a section as "shuffle the answers". */
const shuffled = element('selection_ordering', {}, element('order', { order_type: 'Random' }));

const assessment = (quiz: ExportQuiz): string =>
  document(
    element(
      'questestinterop',
      { xmlns: QTI },
      element(
        'assessment',
        { ident: folder(quiz), title: quiz.title },
        element('qtimetadata', {}, qti.field('cc_maxattempts', 'unlimited')),
        element('section', { ident: 'root_section' }, shuffled, ...quiz.questions.map(canvasItem)),
      ),
    ),
  );

function manifest(quizzes: readonly ExportQuiz[]): string {
  const resources = quizzes.map((quiz) =>
    element(
      'resource',
      { identifier: folder(quiz), type: 'imsqti_xmlv1p2' },
      element('file', { href: `${folder(quiz)}/${folder(quiz)}.xml` }),
    ),
  );
  return document(
    element(
      'manifest',
      { identifier: 'khorgos-quizzes', xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1' },
      element('metadata', {}, textElement('schema', 'IMS Content'), textElement('schemaversion', '1.1.3')),
      '<organizations/>',
      element(
        'resources',
        {},
        ...resources,
        element(
          'resource',
          { identifier: 'notes', type: 'webcontent', href: 'notes.txt' },
          element('file', { href: 'notes.txt' }),
        ),
      ),
    ),
  );
}
