import {
  lazily,
  lineStarts,
  placeOf,
  rangeOfSpan,
  type LineStarts,
  type Place,
  type Problem,
  type SourceFile,
  type Span,
  type UnreadableReason,
} from '@framewright/model';
import { fileFactsOf } from './file-facts.ts';
import type { FindSpan } from './front-matter-spans.ts';
import { overrunFrontMatter, withoutFrontMatter } from './missing-fence.ts';
import { readYaml } from './read-yaml.ts';
import { silencesIn } from './silences.ts';
import { textLimits, type TextOptions } from './text-limits.ts';

const byteOrderMark = '\uFEFF';
const noProse: SourceFile['prose'] = { html: [], links: [], images: [], entryLinks: [], unclosedEntryLinks: [], spacedLinks: [] };

/**
 * Reads one Markdown file with front matter. What is wrong with it becomes a problem; nothing is thrown.
 * @param path relative to the framework, with forward slashes
 */
export function parseFile(path: string, raw: string, { depth = textLimits.depth }: TextOptions = {}): SourceFile {
  const text = raw.startsWith(byteOrderMark) ? raw.slice(1) : raw;
  const place = placeOf(path);
  if (place.holds === 'nothing') return unread(path, text, []);
  if (place.holds === 'unknown') return unread(path, text, [{ rule: 'unknown-folder', folder: place.folder, span: [0, 0] }]);
  if (text.includes('\0')) return unreadableFile(path, 'binary', '', text);

  const facts = fileFactsOf(text, depth);
  if ('reason' in facts) return unreadableFile(path, facts.reason, facts.detail, text, facts.span);
  const { front, blocks, prose } = facts;
  const bare = { ...unread(path, text, [], place), blocks, prose };
  if (!front) return { ...bare, problems: [withoutFrontMatter(text)] };
  const yaml = text.slice(...front.yaml);
  if (yaml.length > textLimits.frontMatter)
    return unreadableFile(path, 'too-long-front-matter', String(textLimits.frontMatter), text, front.fence);
  const { data, readable, problems } = readYaml(yaml, front.yaml[0], depth);
  const [mistake] = problems;
  const overrun = readable || !mistake ? undefined : overrunFrontMatter(text, front.yaml, mistake.span);
  return {
    ...bare,
    frontMatter: data,
    readable,
    fence: front.fence,
    silences: silencesIn(text, front.yaml),
    problems: overrun ? [overrun] : problems,
    spanInFrontMatter: whenAsked(yaml, front.yaml[0]),
  };
}

/**
 * A file whose content can't be read as text: it is known to exist, and why it can't be used.
 * @param text as much of it as can be shown
 */
export function unreadableFile(path: string, reason: UnreadableReason, detail: string, text = '', span: Span = [0, 0]): SourceFile {
  return unread(
    path,
    text,
    path.endsWith('.md') && placeOf(path).holds === 'nothing' ? [] : [{ rule: 'unreadable-file', reason, detail, span }],
  );
}

/** A file that was not looked at: nothing is known of it but that it is there. */
export function leftOutFile(path: string): SourceFile {
  return unread(path, '', []);
}

function unread(path: string, text: string, problems: readonly Problem[], place: Place = placeOf(path)): SourceFile {
  let starts: LineStarts | undefined;
  return {
    path,
    place,
    text,
    frontMatter: {},
    readable: false,
    fence: [0, 0],
    blocks: [],
    prose: noProse,
    silences: [],
    problems,
    rangeOf(span) {
      starts ??= lineStarts(text);
      return rangeOfSpan(starts, span);
    },
    spanInFrontMatter: () => undefined,
  };
}

/** Most files are never asked for a place in their front matter. */
function whenAsked(yaml: string, offset: number): FindSpan {
  let find: FindSpan | undefined;
  return (pointer, part) => {
    find ??= spans().frontMatterSpans(yaml, offset);
    return find(pointer, part);
  };
}

const spans = lazily<typeof import('./front-matter-spans.ts')>(import.meta.url, './front-matter-spans');
