import type { HtmlNode } from '@framewright/markdown';
import { useContent } from '../../content/content.ts';
import { diagnosticsIn, mistakeOf } from '../../view/mistakes/mistakes.ts';
import type { View } from '../../editions/view.ts';
import { conversationNode } from '../conversations/conversation-node.ts';
import { conversationsFor } from '../conversations/conversations.ts';
import { element, text } from '../composer/html-nodes.ts';
import type { Preview } from '../../content/preview.ts';
import type { ProsePlace } from '../conversations/prose-place.ts';

/** A note beside prose that is not part of it. */
export interface Aside {
  /** The line that it concerns. */
  readonly line: number;
  readonly node: HtmlNode;
}

/** The mistakes in prose and the conversations about it, by line. */
export function asidesAt(view: View, preview: Preview, place: ProsePlace): readonly Aside[] {
  const conversations = conversationsFor(preview, view.framework, place).map(
    ({ conversation, line }): Aside => ({ line, node: conversationNode(view, preview, conversation, true) }),
  );
  return [...mistakesAt(view, place), ...conversations].toSorted((a, b) => a.line - b.line);
}

function mistakesAt(view: View, { path, lines, headingLine }: ProsePlace): readonly Aside[] {
  const words = view.words.mistakes;
  return diagnosticsIn(useContent().diagnostics, path).flatMap((diagnostic): readonly Aside[] => {
    const line = diagnostic.range?.start.line;
    if (line === undefined || (line !== headingLine && (line < lines[0] || line > lines[1]))) return [];
    const mistake = mistakeOf(view, diagnostic);
    return [
      {
        line,
        node: element(
          'p',
          { className: ['mistake-here'] },
          element('span', { className: ['tag', `tag-${mistake.severity}`] }, text(words[mistake.severity])),
          text(` ${mistake.message}. ${mistake.help ?? ''}`),
        ),
      },
    ];
  });
}
