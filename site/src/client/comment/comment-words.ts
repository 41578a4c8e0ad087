/** The longest selection that becomes part of the address when a reader chooses “comment” beside a paragraph. */
const most = 1000;

for (const event of ['pointerdown', 'keydown', 'focusin'] as const)
  document.addEventListener(event, ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.comment-here') : null;
    if (link) link.hash = `${linesIn(link.hash)}${wordsFor(link)}`;
  });

/** The address of the lines alone: `#3:12-14`. */
function linesIn(hash: string): string {
  return hash.split(':', 2).join(':');
}

/** The words that are selected in the block that a link is about. */
function wordsFor(link: Element): string {
  const selection = document.getSelection();
  const block = link.closest('p, li, tr, pre, section, div');
  if (!selection || selection.isCollapsed || !block || !block.contains(selection.anchorNode) || !block.contains(selection.focusNode))
    return '';
  const words = selection.toString().trim();
  return words === '' || words.length > most ? '' : `:${encodeURIComponent(words)}`;
}
