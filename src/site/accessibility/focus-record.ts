/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page brings all it needs with it */
export interface FocusRecord {
  readonly faults: (readonly [where: string, words: string])[];
  /** What can be seen and used, and was not reached. */
  readonly missed: string[];
  /** Whether Tab came around the end of the page. */
  readonly ended: boolean;
  /** How many stops were reached, and the last of them. */
  readonly reached: number;
  readonly last: string;
}

/**
 * Runs in the page: notes for each stop of the Tab key whether it comes in order, can be seen and shows that it is
 * the place. What it noted is read from `window.bookFocus`.
 */
export function recordFocus(): void {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  const stops = () =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:not(:disabled), input:not(:disabled, [type="radio"], [type="hidden"]), select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
  const reached = new Set<Element>();
  const faults: [string, string][] = [];
  let last: Element | undefined;
  let ended = false;

  const visible = (element: Element) =>
    [...element.getClientRects()].some((rect) => {
      const across = { from: Math.max(0, rect.left), to: Math.min(innerWidth, rect.right) };
      const down = { from: Math.max(0, rect.top), to: Math.min(innerHeight, rect.bottom) };
      const points = [0.5, 0.1, 0.9].map((share) => [
        across.from + (across.to - across.from) * share,
        (down.from + down.to) / 2,
      ]);
      return points.some(([x = 0, y = 0]) => {
        const top = document.elementFromPoint(x, y);
        return (
          top !== null &&
          (top.contains(element) || element.contains(top) || top.closest('label')?.contains(element))
        );
      });
    });
  /** In a drawing the mark is a ring of its own. */
  const ringed = (element: Element) =>
    element instanceof SVGElement &&
    [...element.children].some((part) => {
      const { stroke, strokeWidth } = getComputedStyle(part);
      return stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
    });
  const marked = (element: Element) =>
    ringed(element) ||
    [element, element.parentElement, element.parentElement?.parentElement].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
  const onFocus = ({ target }: FocusEvent) => {
    const element = target as Element;
    // Around the end of the page Tab begins again.
    ended ||= reached.has(element) && element !== last;
    if (reached.has(element)) return;
    reached.add(element);
    if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      faults.push([name(element), 'Comes out of order: let the order of the text be the order of the keys.']);
    last = element;
    if (!visible(element))
      faults.push([name(element), 'Is hidden when it has the focus: let nothing lie on it.']);
    if (!marked(element))
      faults.push([name(element), 'Does not show that it has the focus: give it an outline.']);
  };
  document.addEventListener('focusin', onFocus);
  Object.assign(window, {
    bookFocus: {
      read: (): FocusRecord => {
        const all = stops();
        // After the last stop read so far, nothing can have been missed yet.
        const furthest = ended ? all.length : all.findLastIndex((element) => reached.has(element)) + 1;
        const stop = last ? name(last) : 'html';
        return {
          faults,
          reached: reached.size,
          last: stop,
          ended,
          missed: all
            .slice(0, furthest)
            .filter((e) => !reached.has(e))
            .map(name),
        };
      },
      stop: () => document.removeEventListener('focusin', onFocus),
    },
  });
}
