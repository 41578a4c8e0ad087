/** What may be written again and again: a beginning, if it needs one, and the part that is repeated. */
export interface RepeatedShape {
  readonly first?: string;
  readonly part: string;
  /** Whether each part has its own number, written as #. */
  readonly isNumbered?: boolean;
}

const parts: readonly string[] = [
  ...['a\n', 'a\n\n', '\n', '   \n', 'a  \n', 'a\\\n', '# a\n', '## a\n\n', '---\n\n', '***\n', '- - -\n', '...\n'],
  ...['> a\n', '> a\n>\n', '> a\n\n', '> a\na\n', '> > a\n\n', '>\n', '>\na\n', '- > a\n', '> - a\n\n', '> - a\nb\n'],
  ...[
    '- a\n',
    '- a\n\n',
    '- a\n+ b\n',
    '-\n',
    '-\n\n      a\n',
    '1. a\n',
    '1. a\n\n',
    '99. a\n',
    '- a\nb\n',
    '- a\n\nb\n\n',
    '- a\n***\n',
    '- a\n  - b\n',
  ],
  ...['```\na\n```\n', '```\n', '~~~ x\n```\n', '> ```\n', '- ~~~\n', '    a\n', '    a\n\n', '\ta\n', '-\ta\n'],
  ...[
    '<div>\n',
    '<div>\n\n',
    '<!-- a -->\n',
    '<!--\n\n',
    'a <b>\n\n',
    '<![CDATA[\n',
    '<?a\n',
    '<!A\n',
    '<a>\n\n',
    'a <!-- \n',
    '<\n\n',
    '<a b="\n\n',
  ],
  ...[
    '[a]: b\n',
    '[a]: b "c"\n',
    '[a]: b "c\n',
    '[a]: b "c\n\n',
    '[a]:\nb\n',
    '> [a]: b\n',
    '[a]\n\n',
    '[a][]\n\n',
    '[a][b]\n\n',
    '[\n',
    ']\n\n',
  ],
  ...['x[^n]\n\n', '[^n]: y\n', '[^n]: y\n\n', 'x[^n]\n\n[^n]: y\n\n', 'x[^n]\n[^n]: y\n', '[^n]:\n', '[^n]: > y\n', '- [^n]: y\n'],
  ...['|a|\n|-|\n\n', '|a|\n|-|\n', '|-|\n', 'a | b\n', '|\n', ':-:\n', '> |a|\n> |-|\n\n'],
  ...[
    '[a](b)\n',
    '[a](b)\n\n',
    '[a](b "c")\n\n',
    '![a](b)\n\n',
    '<https://a.b>\n\n',
    '[a](((((\n\n',
    '[a](<b\n\n',
    '[a] (b)\n\n',
    '[a](b c)\n\n',
  ],
  ...['[[x]]\n\n', '[[a|[[b|\n\n', '[[a]\n\n', '[[x|words]] and\n\n', '## [[x]]\n\n', '[[ ]]\n\n'],
  ...[
    '*a*\n\n',
    '**a**\n\n',
    '*a\n\n',
    '*a **b\n\n',
    '_a_ b_\n\n',
    '`a`\n\n',
    '`a\n\n',
    '``a`\n\n',
    '&amp;\n\n',
    '&a\n\n',
    '\\*\n\n',
    '!\n\n',
  ],
  ...['a\r\n', 'a\r', 'a\u00A0b\n', '😀 a\n\n', 'a\u200Bb\n\n', '漢字。\n\n', '=======\n\n', 'a\n\n---\n', '#a\n\n', '**a**\n\nb\n\n'],
];

/** Shapes of all sorts of blocks and marks, and what goes on below a beginning of its own. */
export const repeatedShapes: readonly RepeatedShape[] = [
  ...parts.map((part) => ({ part })),
  ...['> a\n', '> > a\n', '> - a\n', '- a\n', '- > a\n', '[^n]: a\n', '10) a\n'].flatMap((first) =>
    ['a\n', '  a\n', '    a\n', '\n    a\n', '|a|\n', '<b>\n'].map((part) => ({ first, part })),
  ),
  ...['```\n', '<!--\n', '[a]: b "\n', '[\n', '|a|\n|-|\n', '    a\n', '- a\n\n'].map((first) => ({ first, part: 'a\n' })),
  ...['[a#]: b\n', '[a#]\n\n[a#]: b\n\n', 'x[^#]\n\n[^#]: y\n\n', '[^#]: y\n', '## h#\n\n', '[[x#]]\n\n', '[^#]: y[^n]\n\n', 'a#\n\n'].map(
    (part) => ({
      part,
      isNumbered: true,
    }),
  ),
];

/** The text of a shape with so many parts. */
export function repeated({ first = '', part, isNumbered = false }: RepeatedShape, times: number): string {
  return first + (isNumbered ? Array.from({ length: times }, (_, index) => part.replaceAll('#', `${index}`)).join('') : part.repeat(times));
}
