import { type HtmlElement, Rule } from 'html-validate';

/** Attributes that name other elements of the page by id. */
const references = new Set([
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
]);

/** Whatever a part refers to by id stands on the same page. */
export class IdReferences extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }) => {
      const ids = new Set<string>();
      const named: { element: HtmlElement; name: string; id: string }[] = [];
      const walk = (element: HtmlElement) => {
        for (const { key, value } of element.attributes) {
          if (key === 'id') ids.add(String(value));
          if (references.has(key))
            for (const id of String(value ?? '').split(/\s+/)) named.push({ element, name: key, id });
        }
        element.childElements.forEach(walk);
      };
      walk(document.root);
      for (const { element, name, id } of named)
        if (!ids.has(id))
          this.report(element, `${name}="${id}" names nothing on this page: mend the id, or leave it out.`);
    });
  }
}
