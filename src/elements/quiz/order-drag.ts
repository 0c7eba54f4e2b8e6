/**
 * Lets a row be dragged to its place: with a mouse by any part of it, by touch at its number, so that the page still
 * scrolls. The buttons do the same without dragging.
 * @param move moves a row by one place: −1 up, 1 down
 */
export function letDrag(list: HTMLElement, move: (row: HTMLElement, by: 1 | -1) => void): void {
  list.classList.add('can-drag');
  let dragged: HTMLElement | undefined;
  list.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    const handle = event.pointerType === 'mouse' || target.closest('.order-place');
    const row = target.closest<HTMLElement>('[data-row]');
    if (!row || !handle || event.button !== 0 || target.closest('button')) return;
    event.preventDefault();
    dragged = row;
    row.setPointerCapture(event.pointerId);
    row.toggleAttribute('data-dragged', true);
  });
  list.addEventListener('pointermove', ({ clientY }) => {
    if (!dragged) return;
    if (clientY < middle(dragged.previousElementSibling, -Infinity)) move(dragged, -1);
    else if (clientY > middle(dragged.nextElementSibling, Infinity)) move(dragged, 1);
  });
  const drop = () => {
    dragged?.removeAttribute('data-dragged');
    dragged = undefined;
  };
  list.addEventListener('pointerup', drop);
  list.addEventListener('pointercancel', drop);
}

/** Where on the screen the middle of a neighbour is; out of reach where there is none. */
function middle(row: Element | null, ifNone: number): number {
  const box = row?.getBoundingClientRect();
  return box ? box.top + box.height / 2 : ifNone;
}
