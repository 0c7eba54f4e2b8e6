import { element, textElement } from './xml.ts';

/** The pieces of QTI 1.2 that Canvas' flavour and Common Cartridge share. */
export const material = (html: string): string =>
  element('material', {}, textElement('mattext', html, { texttype: 'text/html' }));

export const field = (label: string, entry: string): string =>
  element('qtimetadatafield', {}, textElement('fieldlabel', label), textElement('fieldentry', entry));

export const label = (ident: string, html: string): string =>
  element('response_label', { ident }, material(html));

export const response = (
  ident: string,
  cardinality: 'Single' | 'Multiple',
  labels: readonly string[],
  before = '',
): string =>
  element(
    'response_lid',
    { ident, rcardinality: cardinality },
    before,
    element('render_choice', {}, ...labels),
  );

export const equals = (value: string, respident: string, strict = false): string =>
  textElement('varequal', value, { respident, case: strict ? 'Yes' : undefined });

export const set = (score: string, action: 'Set' | 'Add' = 'Set'): string =>
  textElement('setvar', score, { action, varname: 'SCORE' });

export const show = (linkrefid: string): string =>
  element('displayfeedback', { feedbacktype: 'Response', linkrefid });

/** `continue="Yes"`: what comes after is looked at too. */
export const condition = (goesOn: boolean, when: string, ...then: readonly string[]): string =>
  element('respcondition', { continue: goesOn ? 'Yes' : 'No' }, element('conditionvar', {}, when), ...then);

export const always = '<other/>';

export const processing = (...conditions: readonly string[]): string =>
  element(
    'resprocessing',
    {},
    element(
      'outcomes',
      {},
      element('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' }),
    ),
    ...conditions,
  );

/** Both platforms read feedback through this nesting alone. */
export const feedback = (ident: string, html: string): string =>
  element('itemfeedback', { ident }, element('flow_mat', {}, material(html)));

/** Right options ticked and no others: the condition of a question with several right ones. */
export const exactly = (
  options: readonly { readonly ident: string; readonly right: boolean }[],
  respident: string,
  strict = false,
): string =>
  element(
    'and',
    {},
    ...options.map(({ ident, right }) =>
      right ? equals(ident, respident, strict) : element('not', {}, equals(ident, respident)),
    ),
  );
