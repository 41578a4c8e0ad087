import { placeOf, type Problem, type SourceFile, type Span, type UnreadableReason } from '@framewright/model';
import { fileFactsOf } from './file-facts.ts';
import { frontMatterSpans } from '../yaml/front-matter-spans.ts';
import { itemTooMany } from '../yaml/long-list.ts';
import { overrunFrontMatter, withoutFrontMatter } from '../yaml/missing-fence.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { silencesIn } from '../yaml/silences.ts';
import { TextFile, type FileReading, type CachedReading } from './text-file.ts';
import { textLimits, type TextOptions } from '../yaml/text-limits.ts';

const byteOrderMark = '\uFEFF';

/**
 * Reads one Markdown file with front matter, lazily: when its content is first asked for. Mistakes become problems; nothing is thrown.
 * @param path relative to the framework, with forward slashes
 */
export function parseFile(path: string, raw: string, options: TextOptions = {}): SourceFile {
  const text = raw.startsWith(byteOrderMark) ? raw.slice(1) : raw;
  return new TextFile(path, placeOf(path), text, (file) => readText(file, options));
}

/**
 * A file whose content can't be read as text: it is known to exist, and why it can't be used.
 * @param text as much of it as can be shown
 */
export function unreadableFile(path: string, reason: UnreadableReason, detail: string, text = '', span: Span = [0, 0]): SourceFile {
  return new TextFile(path, placeOf(path), text, (file) => unreadable(file, reason, detail, span));
}

/** A file that was not read: only its path is known. */
export function leftOutFile(path: string): SourceFile {
  return new TextFile(path, placeOf(path), '', () => unread);
}

/** A file beside those of a framework, of which nothing but its text counts. */
export function plainFile(path: string, text: string): SourceFile {
  return new TextFile(path, placeOf(path), text, () => ({ cached: { ...nothing, readable: true }, blocks: [] }));
}

const nothing: CachedReading = {
  frontMatter: {},
  readable: false,
  front: undefined,
  prose: { html: [], links: [], images: [], entryLinks: [], unclosedEntryLinks: [], spacedLinks: [] },
  silences: [],
  problems: [],
};
const unread: FileReading = { cached: nothing, blocks: [] };

function withProblem(problem: Problem): FileReading {
  return { cached: { ...nothing, problems: [problem] }, blocks: [] };
}

/** Files elsewhere that are no Markdown are nobody's mistake. */
function unreadable({ path, place }: TextFile, reason: UnreadableReason, detail: string, span: Span): FileReading {
  const isElsewhere = path.endsWith('.md') && place.holds === 'nothing';
  return isElsewhere ? unread : withProblem({ rule: 'unreadable-file', reason, detail, span });
}

function readText(file: TextFile, options: TextOptions): FileReading {
  const { place, text } = file;
  if (place.holds === 'nothing') return unread;
  if (place.holds === 'unknown') return withProblem({ rule: 'unknown-folder', folder: place.folder, span: [0, 0] });
  if (text.includes('\0')) return unreadable(file, 'binary', '', [0, 0]);
  const facts = fileFactsOf(text, options);
  if ('reason' in facts) return unreadable(file, facts.reason, facts.detail, facts.span);
  const { front, blocks, prose } = facts;
  if (!front) return { cached: { ...nothing, prose, problems: [withoutFrontMatter(text)] }, blocks };
  const yaml = text.slice(...front.yaml);
  if (yaml.length > textLimits.frontMatter) return unreadable(file, 'too-long-front-matter', String(textLimits.frontMatter), front.fence);
  const { data, readable, problems } = readYaml(yaml, front.yaml[0], options);
  const item = yaml.length > textLimits.items ? itemTooMany(data, textLimits.items) : undefined;
  if (item !== undefined) {
    const span = frontMatterSpans(yaml, front.yaml[0])(item, 'value') ?? front.fence;
    return unreadable(file, 'too-long-list', String(textLimits.items), span);
  }
  const [mistake] = problems;
  const overrun = readable || !mistake ? undefined : overrunFrontMatter(text, front.yaml, mistake.span);
  return {
    cached: {
      frontMatter: data,
      readable,
      front,
      prose,
      silences: silencesIn(text, front.yaml),
      problems: overrun ? [overrun] : problems,
    },
    blocks,
  };
}
