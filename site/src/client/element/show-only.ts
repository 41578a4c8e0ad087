/**
 * Hides what does not fit, and the sections, rungs and entries of the contents that become empty; what holds something that fits stays. Folds
 * are opened as long as something is looked for.
 */
export function showOnly(items: readonly HTMLElement[], fitting: ReadonlySet<HTMLElement>, isActive: boolean): void {
  const holding = new Set<Element>();
  const kept = new Set<Element>();
  for (const item of items)
    for (let at: Element | null = item; at && !at.matches('.page-body'); at = at.parentElement) {
      holding.add(at);
      if (fitting.has(item)) kept.add(at);
    }
  for (const item of items) item.hidden = !kept.has(item);
  for (const part of document.querySelectorAll<HTMLElement>('.page-body :is(section, details, .rung)')) {
    if (!holding.has(part)) continue;
    setHidden(part, !kept.has(part));
    if (part instanceof HTMLDetailsElement) part.open = isActive && kept.has(part);
  }
}

/** Hides a part of the page, or shows it, and its place in the contents with it. */
export function setHidden(part: HTMLElement, hidden: boolean): void {
  part.hidden = hidden;
  const entry = part.id === '' ? null : document.querySelector(`.contents a[href="#${CSS.escape(part.id)}"]`)?.closest('li');
  if (!entry) return;
  entry.hidden = hidden;
  // A heading must not remain above nothing.
  const contents = entry.closest<HTMLElement>('.contents');
  if (contents) contents.hidden = [...contents.querySelectorAll('li')].every((item) => item.hidden);
}
