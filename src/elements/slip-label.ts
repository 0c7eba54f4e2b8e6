/**
 * The first words of a long term are its button's label. A press beside an open slip closes it before the label hears of
 * the press; the label must not open it again.
 */
export function closeByLabel(): void {
  let closing: Element | null | undefined;
  document.addEventListener('pointerdown', ({ target }) => {
    const label = (target as Element).closest?.<HTMLLabelElement>('.slip-words > label');
    const slip = label && (label.control as HTMLButtonElement | null)?.popoverTargetElement;
    closing = slip?.matches(':popover-open') ? label : undefined;
  });
  document.addEventListener('click', (event) => {
    if (closing?.contains(event.target as Node)) event.preventDefault();
    closing = undefined;
  });
}
