/** A part of a documentation page: the text before its first heading, or below one. */
export interface DocSection {
  /** Absent for the text before the first heading. */
  readonly heading?: string;
  readonly anchor: string;
  readonly text: string;
}

/** Splits Markdown at its headings of the second level, so that each can be linked to. Headings inside fenced code are text. */
export function docSections(markdown: string): readonly DocSection[] {
  const sections: { heading?: string; anchor: string; lines: string[] }[] = [{ anchor: 'start', lines: [] }];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence) && line.trim() === mark) fence = undefined;
    const heading = fence === undefined ? /^## +(\S.*)$/.exec(line.trimEnd())?.[1] : undefined;
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, anchor: anchorFor(heading, sections), lines: [] });
  }
  return sections
    .map(({ lines, ...section }) => ({ ...section, text: lines.join('\n').trim() }))
    .filter(({ heading, text }) => heading !== undefined || text !== '');
}

function anchorFor(heading: string, before: readonly { readonly anchor: string }[]): string {
  const slug = slugOf(heading);
  return before.some(({ anchor }) => anchor === slug) ? `${slug}-${before.length}` : slug;
}
import { slugOf } from '@framewright/model';
