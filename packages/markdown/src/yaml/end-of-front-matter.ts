/** Where the lines below the front matter begin, as far as that can be told without reading it; front matter is no Markdown. */
export function endOfFrontMatter(text: string): number {
  const closing = text.startsWith('---') ? text.indexOf('\n---', '---'.length) : -1;
  if (closing === -1) return 0;
  const feed = text.indexOf('\n', closing + 1);
  return feed === -1 ? text.length : feed + 1;
}
