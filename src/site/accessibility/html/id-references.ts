import { Rule } from 'html-validate';

/** Attributes that name other elements of the page by id. */
const references = [
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];

/** Whatever a part refers to by id stands on the same page. */
export class IdReferences extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }) => {
      const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
      for (const name of references)
        for (const element of document.querySelectorAll(`[${name}]`))
          for (const id of (element.getAttributeValue(name) ?? '').split(/\s+/))
            if (id === '' || !ids.has(id))
              this.report(
                element,
                `${name}="${id}" names nothing on this page: mend the id, or leave it out.`,
              );
    });
  }
}
