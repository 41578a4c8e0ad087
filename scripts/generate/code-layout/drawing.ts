/**
 * The positions of the walls of the house and the margins around packages. On a phone the picture is scaled to three quarters, and its text
 * stays readable.
 */
export const width = 440;
export const wall = 28;
export const left: number = wall + 14;
export const right: number = width - left;

/** A part of the picture, drawn from its own top. */
export interface Part {
  readonly height: number;
  readonly draw: (top: number) => string;
}

/** Parts one below the other. @param head height of what stands above the first */
export function stack(parts: readonly Part[], head: number): Part {
  return {
    height: parts.reduce((sum, { height }) => sum + height, head),
    draw: (top) => {
      let at = top + head;
      return parts
        .map((part) => {
          const drawn = part.draw(at);
          at += part.height;
          return drawn;
        })
        .join('');
    },
  };
}

/** The attributes of each kind of text. */
const textStyles = {
  name: 'font-weight="700" font-size="17" fill="#24282d"',
  level: 'font-size="15" fill="#585e65"',
  uses: 'font-size="14.5" fill="#585e65"',
  folder: 'font-size="15" fill="#24282d"',
  passes: 'font-size="15" fill="#285a8f"',
} as const;

/** A line of text, from or to a position. */
export function words(x: number, y: number, text: string, kind: keyof typeof textStyles, anchor: 'start' | 'end' = 'start'): string {
  const end = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text class="${kind}" x="${x}" y="${y}"${end} ${textStyles[kind]}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>\n`;
}

/** An upper bound of the width of a text, whatever the font. */
export function widthOf(text: string): number {
  return Math.ceil(text.length * 7.6);
}

/** Lines of words that fit a width. */
export function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) <= most) lines.push(longer);
    else lines.push(last, word);
  }
  return lines;
}

/**
 * The fonts of the picture, and its dark colours. The light ones are attributes of the shapes, for places where an image may not bring a
 * style.
 */
export const style = `
text { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif }
.folder { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace }
@media (prefers-color-scheme: dark) {
.paper, .package { fill: #111417 } .house { fill: #191d21; stroke: #d8d6d1 } .line { stroke: #d8d6d1 }
.package { stroke: #3a3f46 } .room { fill: #24282e; stroke: #3a3f46 } .door { fill: #1d3147; stroke: #8fbdf0 } .way { stroke: #8fbdf0 }
.name, .folder { fill: #e6e4df } .level, .uses { fill: #aeaca7 } .passes { fill: #8fbdf0 }
}
`;
