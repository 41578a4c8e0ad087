/** The limits of one text. No text that somebody wrote exceeds them, and parsers and pages need more than linear time beyond. */
export const textLimits = {
  /** How deep lists, quotations and emphases may be nested, and lists and maps of front matter, by default. */
  depth: 100,
  /** The highest depth that may be set: programs that recurse exhaust their stack beyond. */
  deepest: 500,
  /** How many active characters of Markdown a paragraph, a heading or a cell may hold. */
  activeCharacters: 2000,
  /** How many stars or underscores may stand in a run beside words. */
  row: 500,
  /** How many bars a line may hold. */
  columns: 500,
  /** The work of finding the ends of code, tags and addresses: their beginnings times the characters of their paragraphs. */
  searchWork: 40_000_000,
  /** How many lists and quotations all lines together may stand in; each four spaces count as one. */
  containers: 10_000,
  /** The work where lists, quotations and notes end: the lines above each line that ends one, or goes on with it without its mark. */
  exitWork: 8_000_000,
  /** How many characters a line may have. */
  line: 100_000,
  /** How many lines there may be. */
  lines: 20_000,
  /** How many headings may be made by a row of dashes or equals signs below them. */
  underlines: 200,
  /** How many cells a table may have: its rows times its columns, written or not. */
  cells: 20_000,
  /** How many characters of definitions, of links and of notes, all references to them may repeat together. */
  repeated: 1_048_576,
  /** How many characters front matter may have. */
  frontMatter: 131_072,
  /** How many items a list of front matter may have. */
  items: 2000,
} as const;

/** How a text is read. */
export interface TextOptions {
  /** How deep lists, quotations and emphases may be nested; {@link textLimits} has the default and the maximum. */
  readonly depth?: number;
  /** Uses only the exact parsers, `yaml` and remark-parse; slower, with the same result. */
  readonly exact?: boolean;
}
