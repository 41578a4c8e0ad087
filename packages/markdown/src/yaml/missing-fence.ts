import type { Problem, Span } from '@framewright/model';
import { endOfLine, endOfWords, skipSpaces } from './yaml-mistake.ts';

const openingFence = /^---[ \t]*(?:\r?\n|$)/u;
const likeFence = /^[ \t]*(?:[-–—_*=+~]{2,}|[–—])[ \t]*$/u;
const likeOpeningFence = /^[ \t]*(?:[-–—+~]{2,}|[–—]|`{3,}[^`]*)[ \t]*$/u;
const mark: Span = [0, '---'.length];

/** Why a file has no front matter: its first line opens none, or no line closes it. */
export function withoutFrontMatter(text: string): Problem {
  if (openingFence.test(text)) return { rule: 'unclosed-front-matter', span: brokenFence(text) ?? mark };
  const end = endOfWords(text, 0);
  const fence = text.trim() !== '' && likeOpeningFence.test(text.slice(0, end));
  const content = skipSpaces(text, 0);
  if (fence && text.slice(content, end) === '---') return { rule: 'missing-front-matter', span: [0, content] };
  return { rule: 'missing-front-matter', span: fence ? [content, end] : [0, 0] };
}

/**
 * Whether unreadable front matter runs on into the text below it, because its closing line is missing or mistyped.
 * @param yaml what stands between the two fences that were found
 * @param mistake where reading it stopped
 */
export function overrunFrontMatter(text: string, yaml: Span, mistake: Span): Problem | undefined {
  const broken = brokenFence(text.slice(0, yaml[1]));
  if (broken && broken[0] <= mistake[0]) return { rule: 'unclosed-front-matter', span: broken };
  return /\n#{1,6}[ \t]+\S/u.test(text.slice(mistake[0], yaml[1])) ? { rule: 'unclosed-front-matter', span: mark } : undefined;
}

/** A line before the first empty one that is nearly a line of three dashes. */
function brokenFence(text: string): Span | undefined {
  for (let start = text.indexOf('\n') + 1; start > 0 && start < text.length; start = text.indexOf('\n', start) + 1) {
    const line = text.slice(start, endOfLine(text, start));
    if (line.trim() === '') return undefined;
    if (likeFence.test(line)) return [start + line.search(/\S/u), start + line.trimEnd().length];
  }
  return undefined;
}
