/** How much one text may hold. More is never text that somebody wrote, and takes parsers and pages ever longer. */
export const textLimits = {
  /** How many lists, quotations and emphases may stand in one another, and how many lists and maps of front matter, unless told otherwise. */
  depth: 100,
  /** The most that may be told instead: programs that follow a text down come to their end beyond. */
  deepest: 500,
  /** How many of the characters that mean something in Markdown a paragraph, a heading or a cell may hold. */
  activeCharacters: 2000,
  /** How many stars or underscores may stand in a row beside words. */
  row: 500,
  /** How many bars a line may hold. */
  columns: 500,
  /** How much may be looked through for the ends of code, tags and addresses: their beginnings times the characters of their paragraphs. */
  looking: 40_000_000,
  /** How many lists and quotations all lines together may stand in; each four spaces count as one. */
  containers: 10_000,
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
} as const;

/** How a text is read. */
export interface TextOptions {
  /** How many lists, quotations and emphases may stand in one another; {@link textLimits} has the usual number and the highest. */
  readonly depth?: number;
  /** Has only the exact parsers read it, `yaml` and remark-parse; slower, and with the same result. */
  readonly exact?: boolean;
}
